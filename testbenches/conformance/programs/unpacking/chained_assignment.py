# Several targets for one value.
a = b, c = d = (1, 2)
print(a, b, c, d)
x = [1, 2]
i = j = 0
x[i] = i = 1
print(x, i)
first, second = third = [10, 20]
third.append(30)
print(first, second, third)
p = q = []
p.append(1)
print(q)
m, (n, o) = [r, [s, t]] = "ab", "cd"
print(m, n, o, r, s, t)
