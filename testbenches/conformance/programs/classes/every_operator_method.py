class V:
    def __init__(s, v): s.v = v
    def __repr__(s): return f'V({s.v})'
for op in 'add sub mul truediv floordiv mod pow matmul lshift rshift and or xor'.split():
    def mk(op):
        def f(s, o): return f'{op}({s.v},{getattr(o, "v", o)})'
        def r(s, o): return f'r{op}({s.v},{getattr(o, "v", o)})'
        def i(s, o): s.v = f'i{op}({s.v},{getattr(o, "v", o)})'; return s
        return f, r, i
    f, r, i = mk(op)
    setattr(V, f'__{op}__', f); setattr(V, f'__r{op}__', r)
    if op not in ('add', 'xor'): setattr(V, f'__i{op}__', i)
a, b = V(1), V(2)
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** b, a @ b, a << b, a >> b, a & b, a | b, a ^ b)
print(1 + a, 1 - a, 1 * a, 1 / a, 1 // a, 1 % a, 1 ** a, 1 @ a, 1 << a, 1 >> a, 1 & a, 1 | a, 1 ^ a, 'x' + a, [1] * a, 'f%s' % 1, {1} | a, None + a)
x = V(0); x -= 1; print(x); x *= 2; print(x); x /= 3; x //= 4; x %= 5; x **= 6; x @= 7; x <<= 8; x >>= 9; x &= 10; x |= 11; print(x)
x = V(5); x += 1; print(x); x = V(5); x ^= 2; print(x)
class W(V):
    def __radd__(s, o): return 'W.radd'
    def __add__(s, o): return NotImplemented
print(V(1) + W(2), W(1) + V(2), V(1) - W(2))
try: W(1) + 1
except TypeError as e: print(e)
class Cmp:
    def __init__(s, n): s.n = n
    def __lt__(s, o): print('lt', s.n); return NotImplemented
    def __gt__(s, o): print('gt', s.n); return True
    def __eq__(s, o): print('eq', s.n); return NotImplemented
    def __le__(s, o): return 'le'
print(Cmp(1) < Cmp(2), Cmp(1) == Cmp(2), Cmp(1) != Cmp(2), Cmp(1) <= 5)
try: Cmp(1) >= 3
except TypeError as e: print(e)
try: hash(Cmp(1))
except TypeError as e: print(e)
class U:
    def __neg__(s): return 'neg'
    def __pos__(s): return 'pos'
    def __invert__(s): return 'inv'
    def __abs__(s): return 'abs'
    def __int__(s): return 7
    def __float__(s): return 7.5
    def __complex__(s): return 1+2j
    def __index__(s): return 3
    def __bool__(s): return False
    def __len__(s): return 4
    def __hash__(s): return 99
    def __round__(s, n=None): return ('round', n)
    def __trunc__(s): return 'trunc'
    def __floor__(s): return 'floor'
    def __ceil__(s): return 'ceil'
    def __divmod__(s, o): return ('dm', o)
    def __rdivmod__(s, o): return ('rdm', o)
    def __pow__(s, o, m=None): return ('pow', o, m)
    def __contains__(s, x): return x == 1
    def __iter__(s): return iter([9, 8])
    def __reversed__(s): return iter('rev')
    def __getitem__(s, k): return ('item', k)
    def __setitem__(s, k, v): print('set', k, v)
    def __delitem__(s, k): print('del', k)
    def __call__(s, *a, **k): return (a, k)
    def __format__(s, f): return f'<{f}>'
    def __bytes__(s): return b'by'
    def __str__(s): return 'str'
    def __repr__(s): return 'repr'
    def __dir__(s): return ['z', 'a']
    def __sizeof__(s): return 1
    def __missing__(s, k): return 'm'
u = U()
import math
print(-u, +u, ~u, abs(u), int(u), float(u), complex(u), [0, 1, 2, 3][u], bool(u), not u, len(u), hash(u), round(u), round(u, 2), math.trunc(u), math.floor(u), math.ceil(u), divmod(u, 2), divmod(2, u), pow(u, 2), pow(u, 2, 3), u ** 2, 1 in u, 2 in u, list(u), list(reversed(u)), u[1], u[1:2], u[1, 2:3], u[...], u(1, a=2), format(u, 'x'), f'{u:>3}', bytes(u), str(u), repr(u), dir(u), hex(u), range(u), 'abcdef'[u:], [1] * u, bin(u), 5 if u else 6)
u[0] = 1; u[1:2] = 3; del u[5]; del u[::2]; u['k', 1] = 2
a, b = u; print(a, b, *u)
class L0:
    def __len__(s): return 0
class L1:
    def __len__(s): return -1
class L2:
    def __len__(s): return 'a'
print(bool(L0()))
for c in (L1, L2):
    try: bool(c())
    except Exception as e: print(type(e).__name__, e)
    try: len(c())
    except Exception as e: print(type(e).__name__, e)
class B:
    def __bool__(s): return 1
try: bool(B())
except TypeError as e: print(e)
class H:
    def __hash__(s): return 'a'
try: hash(H())
except TypeError as e: print(e)
class I:
    def __index__(s): return 'a'
for f in (lambda: [1][I()], lambda: int(I()), lambda: hex(I()), lambda: range(I())):
    try: f()
    except TypeError as e: print(e)
class I2:
    def __iter__(s): return 5
try: iter(I2())
except TypeError as e: print(e)
class G:
    def __getitem__(s, i):
        if i > 3: raise IndexError
        return i * 10
print(list(G()), 20 in G(), max(G()), *G(), [x for x in G()], tuple(reversed([*G()])))
try: reversed(G())
except TypeError as e: print(e)
class E1:
    def __eq__(s, o): return True
print(E1() == 5, 5 == E1(), E1() != 5, [1] == [E1()], E1() in [1], [1].index(E1()), {1: 2} == {1: E1()}, E1.__hash__)
