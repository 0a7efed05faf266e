# Reading needs no declaration, assigning does.
x = 1


def read():
    return x


def local():
    x = 2
    return x


def change():
    global x
    x = 3


print(read(), local(), x)
change()
print(read(), x)


def make():
    global fresh
    fresh = "made"


make()
print(fresh)


def nested():
    def inner():
        global x
        x = 4
    inner()
    return x


print(nested(), x)
