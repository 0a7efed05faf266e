# __slots__ without __dict__: other attributes are refused, bases' slots are there.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    __slots__ = ("z",)

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


p = Point3(1, 2, 3)
print(p.x, p.y, p.z)
p.x = 10
print(p.x)
try:
    p.w = 4
except AttributeError as e:
    print("AttributeError", e)
del p.z
try:
    print(p.z)
except AttributeError as e:
    print("gone", e)
print(hasattr(p, "__dict__"), hasattr(p, "z"))
