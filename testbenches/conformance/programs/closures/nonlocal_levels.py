def a():
    x = "a"

    def b():
        y = "b"

        def c():
            nonlocal x, y
            x += "1"
            y += "2"
            return x + y
        r = c()
        return r, y
    return b(), x


print(a())


def shadow():
    x = 1

    def inner():
        x = 2

        def innermost():
            nonlocal x
            x = 3
        innermost()
        return x
    return inner(), x


print(shadow())
