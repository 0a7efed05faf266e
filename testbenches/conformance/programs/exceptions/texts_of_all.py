def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class C: pass
c = C()
t(lambda: undefined); t(lambda: c.x); t(lambda: C.x); t(lambda: (1).x); t(lambda: None.x); t(lambda: [].x); t(lambda: len.x); t(lambda: t.x); t(lambda: C().m()); t(lambda: [][0]); t(lambda: ()[0]); t(lambda: {}['a']); t(lambda: {}[[]]); t(lambda: {[]: 1}); t(lambda: {[]}); t(lambda: hash([])); t(lambda: hash({})); t(lambda: hash((1, []))); t(lambda: hash(slice(1))); t(lambda: hash(set()))
t(lambda: 1()); t(lambda: 'a'()); t(lambda: None()); t(lambda: c()); t(lambda: len()); t(lambda: len(1)); t(lambda: len(1, 2)); t(lambda: len(x=1)); t(lambda: int('a')); t(lambda: chr(-1)); t(lambda: chr(0x110000)); t(lambda: ord('ab')); t(lambda: ord(1)); t(lambda: ord('')); t(lambda: abs('a')); t(lambda: sum(['a'])); t(lambda: sum('a')); t(lambda: sum(1)); t(lambda: sum(['a'], '')); t(lambda: sum([b'a'], b'')); t(lambda: max()); t(lambda: max([])); t(lambda: max(1)); t(lambda: max([], default=5)); t(lambda: max(1, 2, default=3)); t(lambda: max(1, 'a')); t(lambda: min([1, 'a'])); t(lambda: sorted([1, 'a'])); t(lambda: sorted(1)); t(lambda: sorted([1], 2)); t(lambda: [].sort(1)); t(lambda: list(5)); t(lambda: tuple(5)); t(lambda: set(5)); t(lambda: dict(5)); t(lambda: dict([1])); t(lambda: dict([(1, 2, 3)])); t(lambda: dict(['ab', 'c'])); t(lambda: iter(5)); t(lambda: next(5)); t(lambda: next(iter([]))); t(lambda: next(iter([]), 1)); t(lambda: reversed(5)); t(lambda: reversed({1})); t(lambda: enumerate(5)); t(lambda: zip(5)); t(lambda: zip([1], 5)); t(lambda: map(len)); t(lambda: map()); t(lambda: filter(len)); t(lambda: list(map(5, [1]))); t(lambda: range('a')); t(lambda: range(1, 2, 0)); t(lambda: range(1.0)); t(lambda: range()); t(lambda: range(1, 2, 3, 4)); t(lambda: slice()); t(lambda: isinstance(1, 1)); t(lambda: isinstance(1, (int, 1))); t(lambda: isinstance('a', (int, 1))); t(lambda: issubclass(1, int)); t(lambda: issubclass(int, 1)); t(lambda: isinstance(1)); t(lambda: getattr(1, 'x')); t(lambda: getattr(1, 5)); t(lambda: getattr(1, 'x', 7)); t(lambda: setattr(1, 'x', 1)); t(lambda: setattr(c, 5, 1)); t(lambda: delattr(c, 'x')); t(lambda: hasattr(c, 5)); t(lambda: object().x); t(lambda: setattr(object(), 'x', 1)); t(lambda: setattr(int, 'x', 1)); t(lambda: delattr(int, 'real')); t(lambda: type(1, 2)); t(lambda: type('A', 1, {})); t(lambda: type('A', (1,), {})); t(lambda: type(1, (), {})); t(lambda: type('A', (), 1)); t(lambda: type()); t(lambda: type('A', (bool,), {})); t(lambda: type('A', (int, str), {})); t(lambda: type('A', (object, int), {})); t(lambda: super()); t(lambda: super(1)); t(lambda: super(C, 1)); t(lambda: callable()); t(lambda: id()); t(lambda: hex('a')); t(lambda: bin(1.5)); t(lambda: oct(None)); t(lambda: divmod(1)); t(lambda: divmod('a', 1)); t(lambda: pow(1)); t(lambda: round('a')); t(lambda: round()); t(lambda: print.x); t(lambda: vars(1)); t(lambda: dir(1, 2)); t(lambda: input.x); t(lambda: object(1)); t(lambda: C(1)); t(lambda: bool(1, 2)); t(lambda: complex('a')); t(lambda: complex(1, 'a')); t(lambda: complex('1', 2)); t(lambda: float('a')); t(lambda: bytes('a')); t(lambda: frozenset(1)); t(lambda: memoryview('a')); t(lambda: memoryview(1)); t(lambda: property(1, 2, 3, 4, 5)); t(lambda: classmethod()); t(lambda: staticmethod()); t(lambda: all(1)); t(lambda: any(None)); t(lambda: format()); t(lambda: iter(1, 2))
t(lambda: 1 + 'a'); t(lambda: 'a' + 1); t(lambda: [] + ()); t(lambda: () + []); t(lambda: [1] * 'a'); t(lambda: {} + {}); t(lambda: {} | []); t(lambda: {1} | [1]); t(lambda: {1} - 1); t(lambda: 1 < 'a'); t(lambda: [] < ()); t(lambda: {} < {}); t(lambda: None < None); t(lambda: 1j < 1); t(lambda: object() + 1); t(lambda: -'a'); t(lambda: ~1.5); t(lambda: +[]); t(lambda: not c); t(lambda: 1 in 1); t(lambda: 1 in None); t(lambda: 1 @ 2); t(lambda: 1 << 'a'); t(lambda: 'a' % 1); t(lambda: 1 // 'a'); t(lambda: 2 ** 'a'); t(lambda: c[0]); t(lambda: 1[0]); t(lambda: None[0]); t(lambda: len[0]); t(lambda: C[0]); t(lambda: [1]['a']); t(lambda: [1][None]); t(lambda: (1,)[1.5]); t(lambda: 'a'[[]]); t(lambda: [1][1:'a']); t(lambda: {}[1:2]); t(lambda: range(5)[7]); t(lambda: range(5)['a'])
def s(): c[0] = 1
t(s)
def s(): [][0] = 1
t(s)
def s(): (1,)[0] = 1
t(s)
def s(): 'a'[0] = 'b'
t(s)
def s(): del 'a'[0]
t(s)
def s(): del [][0]
t(s)
def s(): del {}[0]
t(s)
def s(): del (1,)[0]
t(s)
def s(): del c[0]
t(s)
def s(): [1][::2] = [1, 2]
t(s)
def s(): [1][0:1] = 5
t(s)
def s(): [1]['a'] = 5
t(s)
def s(): a, b = 1
t(s)
def s(): a, b = 1, 2, 3
t(s)
def s(): a, b = [1]
t(s)
def s(): a, *b, c = [1]
t(s)
def s(): a, b = {1, 2, 3}
t(s)
def s(): a, b = 'abc'
t(s)
def s(): [a] = ()
t(s)
def s(): (a, b), c = 1, 2
t(s)
def s():
    for a, b in [1]: pass
t(s)
def s(): raise 1
t(s)
def s(): raise int
t(s)
def s(): raise
t(s)
def s(): raise ValueError from 1
t(s)
def s(): raise C
t(s)
def s(): assert False
t(s)
def s(): assert False, 'msg'
t(s)
def s(): assert 0, (1, 2)
t(s)
def s():
    with 5: pass
t(s)
def s():
    with c: pass
t(s)
def s():
    try: 1/0
    except 5: pass
t(s)
def s():
    try: 1/0
    except (ValueError, 'a'): pass
t(s)
def s(): x += 1
t(s)
def s(): print(y); y = 1
t(s)
def s(): del z
t(s)
def s():
    for i in 5: pass
t(s)
def s(): return [*5]
t(s)
def s(): return {**5}
t(s)
def s(): return t(*5)
t(s)
def s(): return t(**5)
t(s)
def s(): return t(**{1: 2})
t(s)
def s(): return dict(a=1, **{'a': 2})
t(s)
def s(): return {*5}
t(s)
def s(): return f'{c:x}'
t(s)
def s(): yield from 5
t(lambda: list(s()))
async def s(): await 5
t(lambda: s().send(None))
