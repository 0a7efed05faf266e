import math
def f(c):
    g = min if c else max
    t = type if c else int
    m = math if c else None
    h = print if c else repr
    h("x")
    r = (min if c else max)(3, 4)
    k = c and min
    j = c or type
    z = bool if c else range
    return g(1, 2), t(5), m and m.floor(2.5), r, k, j, z(3), min(1, 2 if c else 0), max(c and 5, 1), type(c if c else 2)
print(f(1), f(0))
l = [min, max, type, print, range, bool]
print([x is not None for x in l], list(map(type, [1, ""])), sorted([3, 1], key=min if 0 else None))
for fn in min, max: print(fn(4, 2), fn([5, 6]))
d = {"a": min, "b": math}; print(d["a"](2, 1), d["b"].pi)
def dflt(f=min, m=math): return f(9, 8), m.pi
print(dflt())
print(*(min(1, 2), max(1, 2)), (lambda: min)()(5, 4))
def q(a, b, c):
    print(a and b or c, not (a or b), a if b else c)
    return max(a and b or c, 1), (print if a else repr)(a and b or c), max(1, a and b or c)
print(q(1, 0, 2), q(0, 1, 3), q(1, 1, 1))
