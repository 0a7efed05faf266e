# Built-in functions say in their own words what is wrong with an argument, and nothing else shows as the context.
try: complex('a')
except ValueError as e: print(repr(e.__context__), e)
try: int('z')
except ValueError as e: print(repr(e.__context__), e)
try: float('z')
except ValueError as e: print(repr(e.__context__), e)
for f in (lambda: complex('1+'), lambda: list(5), lambda: dict([1]), lambda: dict(5), lambda: {}.update(3), lambda: set(3), lambda: ''.join(4), lambda: [].extend(4), lambda: sorted(4), lambda: sum(4), lambda: max(4), lambda: zip(4), lambda: map(int, 4), lambda: 'a' in 5, lambda: iter(4), lambda: next(4), lambda: bytes('a'), lambda: bytearray(1.5), lambda: int([]), lambda: int('9'*3, 99), lambda: round('a'), lambda: pow(2, -1, 4), lambda: '{}'.format(), lambda: '{a}'.format(), lambda: '%(a)s' % 5, lambda: '%d' % 'a', lambda: [1,2].index(5), lambda: {}.popitem(), lambda: set().pop(), lambda: set().remove(5), lambda: {}['a'], lambda: [].pop(), lambda: (1,)[3], lambda: getattr(5, 'x'), lambda: hash([]), lambda: {[]: 1}, lambda: 1 < 'a', lambda: isinstance(1, 'a'), lambda: type('a', (5,), {}), lambda: super(int, 'a'), lambda: object().x, lambda: slice(1)[0], lambda: range(1.5), lambda: enumerate(5), lambda: reversed(5), lambda: divmod(1, 0), lambda: 'abc'.encode('nope'), lambda: b'\xff'.decode('utf8'), lambda: memoryview(5), lambda: frozenset(5), lambda: str(b'\xff', 'utf8'), lambda: chr(9**9), lambda: ord('ab'), lambda: bytes.fromhex('zz'), lambda: int.from_bytes('a', 'big'), lambda: (5).to_bytes(0, 'big'), lambda: float.fromhex('q'), lambda: (lambda x: x)(), lambda: print(sep=5), lambda: format(5, 'q'), lambda: f"{5:q}", lambda: abs('a'), lambda: -[], lambda: [] + (), lambda: 3 * {}, lambda: min([]), lambda: min([], key=3), lambda: filter(5), lambda: any(5), lambda: all(5), lambda: vars(5), lambda: dir(1,2), lambda: delattr(5, 'a'), lambda: setattr(5, 'a', 1), lambda: callable(), lambda: bin('a'), lambda: int('0x', 16), lambda: str.maketrans('a', 'bc'), lambda: 'a'.translate(5), lambda: 'a'.center('b'), lambda: 'a'.split(''), lambda: 'abc'.index('z'), lambda: 'a'.replace(1, 2), lambda: 'a'.zfill('a'), lambda: 'a' * 1.5, lambda: 'a'[1.5], lambda: [1][None], lambda: {}.fromkeys(5), lambda: dict(a=1)(b=2)):
    try: r = f()
    except Exception as e: print(type(e).__name__, e, '|', repr(e.__context__), repr(e.__cause__))
class I:
    def __index__(self): raise TypeError('mine')
for f in (lambda: [1][I():], lambda: slice(I()).indices(3), lambda: b'a'[I():], lambda: 'abc'.find('a', I()), lambda: range(3)[I():], lambda: [1].index(1, I())):
    try: print(f())
    except TypeError as e: print(e, repr(e.__context__))
class J:
    def __iter__(self): raise TypeError('iter')
for f in (lambda: ''.join(J()), lambda: bytes(J()), lambda: bytearray(J()), lambda: bytearray().extend(J()), lambda: [].extend(J()), lambda: [1].__setitem__(slice(0, 1), J()), lambda: list(J()), lambda: set(J()), lambda: dict(J()), lambda: bytearray(b'a').__setitem__(slice(0, 1), J()), lambda: b''.join(J()), lambda: [1, 2].__setitem__(slice(0, 2, 2), J())):
    try: print(f())
    except TypeError as e: print(e, repr(e.__context__))
