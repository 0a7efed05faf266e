# An empty list is false.
for a in ([], [0], [[]], [None]):
    print(len(a), bool(a), not a, "yes" if a else "no")
a = [1, 2, 3]
count = 0
while a:
    a.pop()
    count += 1
print(count, a or "empty", a and "full")
try:
    len(5)
except TypeError as e:
    print("TypeError", e)
