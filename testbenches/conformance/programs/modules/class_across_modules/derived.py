from base import Shape, ShapeError


class Circle(Shape):
    def __init__(self, r):
        if r < 0:
            raise ShapeError(f"radius {r}")
        self.r = r

    def area(self):
        return 3 * self.r * self.r


def make(r):
    return Circle(r)
