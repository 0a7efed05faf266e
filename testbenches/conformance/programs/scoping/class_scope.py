# Names of a class body are not visible in its methods.
name = "global"


class A:
    name = "class"
    copy = name

    def get(self):
        return name, self.name


print(A().get(), A.copy)


class B:
    name = name
    other = [name for _ in range(1)]


print(B.name, B.other)


def f():
    name = "function"

    class C:
        seen = name

        def get(self):
            return name

    return C.seen, C().get()


print(f())


class D:
    x = 1
    if x:
        y = 2
    for i in range(3):
        pass


print(D.y, D.i)
