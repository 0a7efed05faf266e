"""Operators of instances: reflected methods, subclasses of the left operand's class, NotImplemented, methods that change."""


class N:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f'{type(self).__name__}({self.v})'

    def __add__(self, other):
        print('add', self, other)
        if isinstance(other, N):
            return N(self.v + other.v)
        return N(self.v + other) if isinstance(other, int) else NotImplemented

    def __radd__(self, other):
        print('radd', self, other)
        return N(other + self.v) if isinstance(other, (int, float)) else NotImplemented

    def __eq__(self, other):
        print('eq', self, other)
        return self.v == other.v if isinstance(other, N) else NotImplemented

    def __lt__(self, other):
        print('lt', self, other)
        return NotImplemented if other == 3 else self.v < getattr(other, 'v', 0)

    def __gt__(self, other):
        print('gt', self, other)
        return 'greater'

    def __len__(self):
        return self.v

    def __contains__(self, item):
        return item and [item]

    def __getitem__(self, key):
        return key

    def __neg__(self):
        return N(-self.v)


class M(N):
    def __radd__(self, other):
        print('M.radd', self, other)
        return M(0)

    def __gt__(self, other):
        print('M.gt', self, other)
        return []


class Silent:
    def __repr__(self):
        return 'Silent()'

    def __add__(self, other):
        print('silent', type(other).__name__)
        return NotImplemented

    __mul__ = __add__


class Number(int):
    def __add__(self, other):
        print('Number.add')
        return NotImplemented

    def __radd__(self, other):
        print('Number.radd')
        return NotImplemented


class Words(list):
    def __add__(self, other):
        print('Words.add')
        return NotImplemented

    def __mul__(self, other):
        print('Words.mul')
        return NotImplemented


class Unequal:
    def __ne__(self, other):
        return 'ne'

    __hash__ = None


def show(make):
    try:
        result = make()
        print('->', result if not isinstance(result, N) else repr(result))
    except Exception as error:
        print(type(error).__name__, error)


for turn in range(3):
    a, b, m, s = N(1), N(2), M(3), Silent()
    for make in (lambda: a + b, lambda: a + 1, lambda: 1 + a, lambda: 2.5 + a, lambda: a + 2.5, lambda: a + m, lambda: m + a, lambda: m + m, lambda: a + None, lambda: None + a,
                 lambda: 'x' + a, lambda: a + 'x', lambda: s + s, lambda: s + 1, lambda: 1 + s, lambda: s + a, lambda: a + s, lambda: s * [1], lambda: [1] * s, lambda: True + a,
                 lambda: Number(1) + 1, lambda: 1 + Number(1), lambda: Number(2) + Number(3), lambda: 1.5 + Number(1), lambda: Words('ab') + ['c'], lambda: Words('ab') * 2,
                 lambda: 2 * Words('ab'), lambda: Words('a') + Words('b'), lambda: a == b, lambda: a == 1, lambda: a != 1, lambda: a != a, lambda: a < b, lambda: a < 3, lambda: a < m,
                 lambda: m < a, lambda: a > 3, lambda: 3 < a, lambda: a <= b, lambda: s < s, lambda: s < 1, lambda: Unequal() != 1, lambda: Unequal() == 1, lambda: len(a), lambda: len(N(-1)),
                 lambda: 3 in a, lambda: 0 in a, lambda: a[1:2], lambda: a['k'], lambda: -a, lambda: +a, lambda: s[0], lambda: 1 in s, lambda: len(s), lambda: s(), lambda: bool(N(0)),
                 lambda: hash(a), lambda: {a: 1}, lambda: 'yes' if a < b else 'no', lambda: 'yes' if a > b else 'no', lambda: 'yes' if m > b else 'no'):
        show(make)
    c = a
    c += b
    c += 1
    print(repr(c))
    if turn == 0:
        N.__add__ = lambda self, other: 'patched'
        Silent.__radd__ = lambda self, other: 'silent radd'
        N.__iadd__ = lambda self, other: self
    if turn == 1:
        del N.__add__
        N.__len__ = lambda self: 2.5
        M.__eq__ = lambda self, other: 'M.eq'
