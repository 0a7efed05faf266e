import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


def error(function, *args, **kwargs):
    try:
        print('value', repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return self.name.lower()

    @classmethod
    def first(cls):
        return cls.RED

    @property
    def double(self):
        return self.value * 2


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['BLUE'], list(Color), len(Color), Color)
print(Color.CRIMSON is Color.RED, Color.RED in Color, Color.RED == 1, Color.RED != Color.BLUE, isinstance(Color.RED, Color), type(Color.RED))
print(Color.RED.describe(), Color.first(), Color.BLUE.double, list(Color.__members__), f'{Color.RED}', '%s' % Color.RED, f'{Color.RED:>12}|')
print({Color.RED: 5}[Color.CRIMSON], list(reversed(Color)), hash(Color.RED) == hash(Color.CRIMSON), bool(Color.RED))
error(Color, 9)
error(lambda: Color['NO'])
error(lambda: Color.NO)
error(setattr, Color, 'RED', 5)
error(lambda: Color.RED < Color.BLUE)
error(unique, Color)


class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()


print([m.value for m in Auto], repr(Auto.D))


class Named(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count)
    X = auto()
    Y = auto()


print(list(Named))


class N(IntEnum):
    ONE = 1
    TWO = 2


print(N.ONE, repr(N.TWO), N.ONE + 1, N.ONE < N.TWO, N.ONE == 1, [10, 20, 30][N.ONE], f'{N.TWO}', f'{N.TWO:03d}', int(N.TWO), N(2), sorted([N.TWO, N.ONE]), {1: 'a'}[N.ONE])


class S(StrEnum):
    A = auto()
    B = 'bee'


print(S.A, repr(S.B), S.B == 'bee', S.A.upper(), f'{S.B:>5}')


class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(P.R, repr(P.R), P.R | P.X, repr(P.R | P.X), P.RW, list(P), P.R in P.RW, P.X in P.RW, bool(P.R & P.W), repr(P.R & P.W), P(0), P.RW ^ P.R, ~P.R, repr(P(7)), list(P.RW), len(P.RW))
error(P, 8)
error(lambda: P.R | 1)
error(P, 'a')


class IF(IntFlag):
    A = 1
    B = 4


print(IF.A | IF.B, repr(IF.A | IF.B), repr(IF.A | 8), IF.A + 1, repr(IF(5)), IF.A | 4 == 5, repr(~IF.A), repr(IF(0)))


class Planet(Enum):
    EARTH = (5, 6)
    MARS = (3, 4)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius


print(Planet.EARTH.mass, Planet.MARS.value, Planet((5, 6)))


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj
    PX = (0, 'P.X')
    PY = (1, 'P.Y')


print(Coord.PY.label, Coord(1), bytes(Coord.PY))


class Miss(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == 'a' else None


print(Miss('a'))
error(Miss, 'b')
Dyn = Enum('Dyn', 'X Y Z')
print(list(Dyn), Dyn.Y.value, list(Enum('D2', ['P', 'Q'])), list(Enum('D3', {'A': 5})), list(Enum('D4', [('k', 'v')])), list(IntEnum('D5', 'a b', start=5)))
try:
    class Sub(Color):
        pass
except TypeError as e:
    print(e)


class Base(Enum):
    def hello(self):
        return 'hello ' + self.name


class Derived(Base):
    A = []
    B = {}


print(Derived.A.hello(), Derived([]), Derived.B)
match Color(3):
    case Color.RED:
        print('red')
    case Color.BLUE:
        print('blue')
for m in Color:
    print(m.name, m.value, end=' ')
print()
