from dataclasses import dataclass
from enum import Enum
@dataclass
class Pt: x: int; y: int = 0
class Color(Enum): RED = 1; BLUE = 2
class NoArgs:
    def __init__(s): s.a = 1
K = 5
class NS: K = 7
def m(v):
    match v:
        case 0 | 1: return 'small'
        case -1: return 'neg'
        case 1.5: return 'float'
        case 2+3j: return 'complex'
        case 'a' | "b": return 'str'
        case b'x': return 'bytes'
        case None: return 'none'
        case True: return 'true'
        case NS.K: return 'ns'
        case Color.RED: return 'red'
        case []: return 'empty list'
        case [x]: return f'one {x}'
        case [1, 2, *rest]: return f'12 {rest}'
        case (a, b) if a == b: return f'pair eq {a}'
        case [a, [b, c]]: return f'nested {a}{b}{c}'
        case [_, _, *_] if len(v) > 4: return 'long'
        case [first, *mid, last]: return f'{first} {mid} {last}'
        case {'type': 'circle', 'r': r}: return f'circle {r}'
        case {'k': int(n)}: return f'int k {n}'
        case {'only': _, **rest} if not rest: return 'only'
        case {'a': 1, **kw}: return f'kw {kw}'
        case {}: return 'mapping'
        case Pt(0, 0): return 'origin'
        case Pt(x=0, y=y): return f'y {y}'
        case Pt(x, y) as p if x == y: return f'diag {p}'
        case Pt(): return 'pt'
        case int(x) | float(x): return f'num {x}'
        case str() as s: return f'string {s}'
        case NoArgs(a=1): return 'noargs'
        case bytes(): return 'b'
        case set() | frozenset(): return 'set'
        case object(__class__=c): return f'other {c.__name__}'
for v in (0, 1, -1, 1.5, 2+3j, 'a', 'q', b'x', b'y', None, True, False, 7, 100, 2.5, Color.RED, Color.BLUE, [], [9], [1, 2], [1, 2, 3], [4, 4], (5, [6, 7]), [1, 3, 5, 7, 9], (3, 4, 5), range(3), {'type': 'circle', 'r': 2}, {'k': 3}, {'k': 'x'}, {'only': 1}, {'only': 1, 'z': 2}, {'a': 1, 'b': 2}, {}, Pt(0), Pt(0, 5), Pt(2, 2), Pt(1, 2), NoArgs(), {1}, type): print(repr(v)[:30] if not isinstance(v, NoArgs) else 'NoArgs', '->', m(v))
def err(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def e1():
    match Pt(1):
        case Pt(1, 2, 3): return 1
def e2():
    match NoArgs():
        case NoArgs(1): return 1
def e3():
    match 5:
        case int(1, 2): return 1
class BadArgs: __match_args__ = 'ab'
def e4():
    match BadArgs():
        case BadArgs(1): return 1
class BadArgs2: __match_args__ = (1,)
def e5():
    match BadArgs2():
        case BadArgs2(1): return 1
def e6():
    x = 5
    match 3:
        case x(): return 1
for f in (e1, e2, e3, e4, e5, e6): err(f)
match [1, [2, {'x': [3, 4]}]]:
    case [a, [b, {'x': [c, d]}]]: print(a, b, c, d)
match 'cmd arg1 arg2'.split():
    case ['quit']: print('q')
    case ['cmd', *args]: print(args)
match (1, 2):
    case [1, x] | [x, 1]: print(x)
x = 1
match x:
    case 2: pass
print('fallthrough', x)
match {'a': {'b': 1}}:
    case {'a': {'b': int() as q}}: print(q)
