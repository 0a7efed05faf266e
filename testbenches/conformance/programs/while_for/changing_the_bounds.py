# The range of a for loop is fixed when it begins; a while looks each time.
n = 3
for i in range(n):
    n = 10
    i += 100
    print(i, end=" ")
print(n, i)
n = 5
steps = 0
while steps < n:
    n -= 1
    steps += 1
print(n, steps)
items = ["a", "b"]
for s in items[:]:
    items.append(s * 2)
print(items)
