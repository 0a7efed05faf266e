class A:
    def __init__(self):
        self._x = 1

    def get_x(self):
        return self._x

    def set_x(self, v):
        self._x = v

    x = property(get_x, set_x, None, "doc of x")
    y = property(lambda self: self._x * 2)


a = A()
a.x = 10
print(a.x, a.y, A.x.__doc__, A.x.fget is A.get_x, A.x.fset is A.set_x, A.x.fdel)
for f in (lambda: setattr(a, "y", 1), lambda: delattr(a, "x")):
    try:
        f()
    except AttributeError as e:
        print(e)


class B(A):
    @A.y.setter
    def y(self, v):
        self._x = v / 2


b = B()
b.y = 8
print(b.x, b.y)
