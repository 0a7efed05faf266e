# type(name, bases, namespace) makes a class.
Point = type("Point", (), {"x": 1, "double": lambda self: self.x * 2})
p = Point()
print(p.x, p.double(), Point.__name__, type(p) is Point)
Sub = type("Sub", (Point,), {"x": 5})
print(Sub().double(), issubclass(Sub, Point), Sub.__bases__ == (Point,))
print(type(Point) is type, type(type) is type, isinstance(Point, type), isinstance(p, type))
