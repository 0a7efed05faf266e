class Broken:
    def __get__(self, i, o):
        return getattr(self, "value", None)

    def __set__(self, i, v):
        self.value = v


class A:
    x = Broken()


a, b = A(), A()
a.x = 5
print(a.x, b.x)


class Fixed:
    def __init__(self):
        self.values = {}

    def __get__(self, i, o):
        return self.values.get(id(i))

    def __set__(self, i, v):
        self.values[id(i)] = v


class C:
    x = Fixed()


c, d = C(), C()
c.x = 1
d.x = 2
print(c.x, d.x)
