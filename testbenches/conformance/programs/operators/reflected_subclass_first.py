# The right operand is asked first where its class is a subclass of the left's.
class Base:
    def __add__(self, other):
        return "Base.add"

    def __radd__(self, other):
        return "Base.radd"


class Plain(Base):
    pass


class Special(Base):
    def __radd__(self, other):
        return "Special.radd"


print(Base() + Base(), Base() + Plain(), Base() + Special())
print(Special() + Base(), 1 + Base(), Special() + Special())
