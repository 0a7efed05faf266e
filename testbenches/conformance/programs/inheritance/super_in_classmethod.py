# super() in class methods and static methods found by inheritance.
class Base:
    made = 0

    @classmethod
    def create(cls, *args):
        cls.made += 1
        return cls(*args)

    @staticmethod
    def kind():
        return "base"


class Point(Base):
    def __init__(self, x, y):
        self.x, self.y = x, y

    @classmethod
    def create(cls, text):
        x, y = text.split(",")
        return super().create(int(x), int(y))


p = Point.create("3,4")
q = Point.create("5,6")
print(p.x, p.y, q.x, q.y, type(p).__name__)
print(Base.made, Point.made, Point.kind(), p.kind())
