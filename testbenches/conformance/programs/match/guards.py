# Guards are tried in order, and only where the pattern fits.
def noisy(name, value):
    print("guard", name)
    return value


def test(x):
    match x:
        case [a, b] if noisy("first", a > b):
            return "falling"
        case [a, b] if noisy("second", a == b):
            return "level"
        case [_, _]:
            return "rising"
        case n if n == 7:
            return "seven"
    return "nothing"


for x in ([2, 1], [1, 1], [1, 2], 7, 8):
    print(x, test(x))
