# A starred target takes the rest as a list.
a, *b = [1, 2, 3]
*c, d = (1, 2, 3)
e, *f, g = "hello"
h, *i = [1]
*j, = range(3)
print(a, b, c, d, e, f, g, h, i, j)
k, l, *m, n = range(10)
print(k, l, m, n)
first, (second, *third), *rest = [1, "xyz", 2, 3]
print(first, second, third, rest)
for head, *tail in [(1, 2, 3), "ab", [4]]:
    print(head, tail)
