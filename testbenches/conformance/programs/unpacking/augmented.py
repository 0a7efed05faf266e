# Unpacking next to other kinds of assignment.
total = count = 0
for value, weight in ((1, 2), (3, 4)):
    total += value * weight
    count += weight
print(total, count)
a, b = 0, 1
while b < 50:
    a, b = b, a + b
print(a, b)
(x) = 5
(y), z = 6, 7
print(x, y, z)
if (pair := (1, 2)) and (q := pair[0]):
    r, s = pair
    print(pair, q, r, s)
