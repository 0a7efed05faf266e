class Circle:
    def __init__(self, r):
        self._r = r

    @property
    def radius(self):
        "the radius"
        return self._r

    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("negative radius")
        self._r = value

    @radius.deleter
    def radius(self):
        print("deleted")
        self._r = 0

    @property
    def area(self):
        return 3 * self._r ** 2


c = Circle(2)
print(c.radius, c.area)
c.radius = 5
print(c.radius, c.area, Circle.radius.__doc__)
try:
    c.radius = -1
except ValueError as e:
    print(e)
try:
    c.area = 1
except AttributeError as e:
    print(e)
try:
    del c.area
except AttributeError as e:
    print(e)
del c.radius
print(c.radius, type(Circle.radius).__name__)
