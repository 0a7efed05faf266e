def outer():
    a = 1
    b = "two"

    def inner():
        return a, b
    return inner


f = outer()
print(len(f.__closure__), [c.cell_contents for c in f.__closure__], f.__code__.co_freevars, outer.__closure__)


def plain():
    pass


print(plain.__closure__)
