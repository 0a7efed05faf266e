x = 1


def reader():
    return x


def writer():
    global x, created
    x += 1
    created = "here"


def local():
    x = "local"
    y = 2
    return sorted(locals().items())


writer()
print(reader(), x, created, local(), "x" in globals(), globals()["x"])
globals()["z"] = 5
print(z)
def shadow(len):
    return len * 2


print(shadow(4), len("abc"))
