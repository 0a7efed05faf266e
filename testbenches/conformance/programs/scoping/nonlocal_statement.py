# nonlocal changes a variable of the enclosing function.
def counter():
    n = 0

    def up(step=1):
        nonlocal n
        n += step
        return n

    def read():
        return n

    return up, read


up, read = counter()
up2, read2 = counter()
print(up(), up(5), read(), up2(), read2(), read())


def three():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "inner"
        inner()
        return x

    return middle(), x


print(three())
