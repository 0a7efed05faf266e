# Leaving the block by return, break and continue runs __exit__.
class M:
    def __enter__(self):
        print("in", end=" ")

    def __exit__(self, *info):
        print("out")


def f():
    with M():
        return "returned"


print(f())
for i in range(3):
    with M():
        if i == 0:
            continue
        if i == 1:
            break
        print("never")


def g():
    for i in range(2):
        with M(), M():
            if i:
                return i


print(g())
