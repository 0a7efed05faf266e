# super().__init__ passes what the base needs.
class Shape:
    def __init__(self, name):
        self.name = name
        print("Shape", name)


class Rect(Shape):
    def __init__(self, w, h):
        super().__init__("rect")
        self.w, self.h = w, h
        print("Rect", w, h)


class Square(Rect):
    def __init__(self, side):
        super().__init__(side, side)
        self.name = "square"
        print("Square", side)


s = Square(5)
print(s.name, s.w * s.h)
print(isinstance(s, Shape), isinstance(s, Rect), isinstance(s, int))
