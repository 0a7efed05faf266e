x = 0
u = x or 5
print(u)
y = ""
v = y or "d"
print(v)
z = "q"
print(z and 3, z or 4, x and 5)
def f():
    a = 0
    b = a or 7
    c = a and 3
    return b, c
print(f())
x = 0
t = x or type
u = x or bool
print(t, u, t(5), type)
f = type if x else min
print(f(3,4))
print((x or max)(1, 2), (min if x else max)(1,2), [min, max][1](4,5), (type if x == 0 else bool)(5))
def g(b, meta=None):
    m = (meta or type)
    k = dict(a=1).pop("z", type(b) if b else type)
    return m, k, (meta or type)(b), print if b else len
print(g(1), g(0)[1])
print(min if x else max, type and 5, print(1) or 2)
