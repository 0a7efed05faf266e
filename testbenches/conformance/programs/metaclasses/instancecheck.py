# isinstance and issubclass ask the metaclass.
class Duck(type):
    def __instancecheck__(cls, thing):
        return hasattr(thing, "quack")

    def __subclasscheck__(cls, other):
        return hasattr(other, "quack")


class Quacker(metaclass=Duck):
    pass


class Bird:
    def quack(self):
        return "!"


print(isinstance(Bird(), Quacker), isinstance(5, Quacker))
print(issubclass(Bird, Quacker), issubclass(int, Quacker))
