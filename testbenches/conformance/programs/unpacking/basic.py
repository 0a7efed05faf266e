# Unpacking of all sorts of iterables.
a, b = 1, 2
[c, d] = [3, 4]
(e, f) = "ef"
g, h = {"x": 1, "y": 2}
i, j = range(2)
k, l = (n * n for n in (5, 6))
m, n = map(str, [7, 8])
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n)
(o,) = [9]
p, = "p"
[] = []
() = ()
print(o, p)
