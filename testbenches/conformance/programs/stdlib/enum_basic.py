# Enumerations.
from enum import Enum, IntEnum, auto


class Colour(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1


print(Colour.RED, repr(Colour.GREEN), Colour.BLUE.name, Colour.BLUE.value, Colour(2), Colour["RED"])
print(list(Colour), len(Colour), Colour.CRIMSON is Colour.RED, Colour.RED == 1, isinstance(Colour.RED, Colour))
print({Colour.RED: "r"}[Colour(1)], Colour.GREEN in Colour, [c.name for c in Colour])


class Size(IntEnum):
    SMALL = auto()
    LARGE = auto()

    def describe(self):
        return f"{self.name.lower()} is {self.value}"


print(Size.SMALL < Size.LARGE, Size.LARGE + 1, Size.SMALL.describe(), sorted([Size.LARGE, Size.SMALL])[0] is Size.SMALL)
for bad in (lambda: Colour(9), lambda: Colour["PINK"], lambda: setattr(Colour, "RED", 5)):
    try:
        bad()
    except (ValueError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
