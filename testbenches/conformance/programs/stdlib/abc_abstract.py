# Abstract base classes.
from abc import ABC, abstractmethod, ABCMeta


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""

    def describe(self):
        return f"{type(self).__name__} of area {self.area()}"

    @property
    @abstractmethod
    def name(self):
        ...


class Square(Shape):
    name = "square"

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2


class Partial(Shape):
    name = "partial"


print(Square(3).describe(), isinstance(Square(1), Shape), type(Shape) is ABCMeta)
for cls in (Shape, Partial):
    try:
        cls()
    except TypeError as e:
        print("TypeError", e)


class Sized(metaclass=ABCMeta):
    pass


Sized.register(list)
print(isinstance([], Sized), issubclass(list, Sized), isinstance((), Sized))
