class Pt:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class K: A = 1
def m(v):
    match v:
        case None: return "none"
        case True: return "true"
        case 0: return "zero"
        case 1 | 2 as n if n == 2: return f"two {n}"
        case K.A: return "K.A"
        case -5: return "neg"
        case 1.5: return "float"
        case 2+3j: return "complex"
        case "s": return "str"
        case "a" "b": return "ab"
        case b"x": return "bytes"
        case []: return "empty seq"
        case [1]: return "one one"
        case [1, x]: return f"1,{x}"
        case [1, *r, 9]: return f"rest {r}"
        case (a, (b, c)): return f"nested {a} {b} {c}"
        case [str(), int() as i, *_]: return f"str int {i}"
        case {"k": 1, "j": w}: return f"map {w}"
        case {"k": [a, b], **rest}: return f"map2 {a} {b} {rest}"
        case {"only": str(z)}: return f"only {z}"
        case {}: return "some map"
        case Pt(0, 0): return "origin"
        case Pt(x=0, y=yy): return f"x0 {yy}"
        case Pt(xx, yy) if xx == yy: return f"diag {xx}"
        case Pt(): return "pt"
        case int(n): return f"int {n}"
        case str(s) if len(s) > 3: return f"long {s}"
        case float() | complex(): return "num"
        case list() | tuple(): return "seq"
        case _: return "default"
for v in (None, True, False, 0, 0.0, 1, 2, -5, 1.5, 2+3j, "s", "ab", b"x", [], (), [1], [1, 2], (1, 2, 3, 9), (4, (5, 6)), ["a", 3, 4], {"k": 1, "j": 2}, {"k": [1, 2], "z": 3}, {"only": "q"}, {"only": 1}, {}, Pt(0, 0), Pt(0, 5), Pt(3, 3), Pt(1, 2), 77, "long str", "abc", 9.5, 1j, [5, 6, 7], {1}, object, "", range(3), bytearray(b"x")): print(repr(v) if not isinstance(v, (Pt, type)) else "obj", "->", m(v))
def n(v):
    match v:
        case [x, y] | {"x": x, "y": y}: return x, y
        case {"a": {"b": [_, {"c": c}]}}: return c
        case [[a, b], *_] if a > b: return "gt"
        case (1 | 2 | 3) as num: return num
        case [Pt(x=px), *others]: return px, len(others)
    return "fell"
for v in ([1, 2], {"x": 3, "y": 4}, {"a": {"b": [0, {"c": 7}]}}, [[2, 1], 0, 0], 3, [Pt(9, 0), 1, 2], "xy", 5): print(n(v))
match (1, 2, 3):
    case (a, *b): print(a, b)
match {"a": 1}:
    case {"b": _}: print("no")
    case {"a": x, **kw}: print(x, kw)
match 5:
    case x if x > 10: print("big")
    case x: print("x", x)
class Bad: __match_args__ = 5
try:
    match Bad():
        case Bad(1): pass
except TypeError as e: print(e)
class Few: __match_args__ = ("a",)
try:
    match Few():
        case Few(1, 2): pass
except TypeError as e: print(e)
try:
    match 5:
        case int(1, 2): pass
except TypeError as e: print(e)
try:
    match 5:
        case K.A(): pass
except TypeError as e: print(e)
class NoMA: pass
try:
    match NoMA():
        case NoMA(1): pass
except TypeError as e: print(e)
match "abc":
    case str(x): print(x)
match (1, [2, {"k": (3, 4)}]):
    case (a, [b, {"k": (c, d)}]): print(a, b, c, d)
for cmd in ("go north", "quit", "drop a b c", ""):
    match cmd.split():
        case ["go", d]: print("going", d)
        case ["quit"]: print("bye")
        case ["drop", *things]: print("dropping", things)
        case _: print("?")
