class ShapeError(Exception):
    pass


class Shape:
    def area(self):
        return 0
