# A list within itself is printed with dots.
a = [1, 2]
a.append(a)
print(a)
print(a[2][2][0], len(a))
b = [a]
print(b)
c = {"me": 1}
c["self"] = c
print(c)
t = ([],)
t[0].append(t)
print(t)
