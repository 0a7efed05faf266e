# Strings are no sequences; numbers compare by value.
def f(x):
    match x:
        case [*_]:
            return "sequence"
        case "abc":
            return "abc"
        case str():
            return "string"
        case 1:
            return "one"
        case 1j:
            return "imaginary"
        case _:
            return "?"


print(f("abc"), f("a"), f(1.0), f(True), f(1j), f([]), f(()), f(bytearray(b"a")))
