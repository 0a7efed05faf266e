# Class patterns with keywords.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Circle:
    def __init__(self, centre, r):
        self.centre, self.r = centre, r


def describe(o):
    match o:
        case Point(x=0, y=0):
            return "origin"
        case Point(x=0, y=y):
            return f"on the y axis at {y}"
        case Point(x=x, y=y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case Circle(centre=Point(x=cx), r=r):
            return f"circle at x={cx} r={r}"
        case _:
            return "unknown"


for o in (Point(0, 0), Point(0, 3), Point(4, 4), Point(1, 2), Circle(Point(7, 8), 2), 5):
    print(describe(o))
