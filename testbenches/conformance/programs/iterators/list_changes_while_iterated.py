# A list that grows or shrinks under its iterator.
items = [1, 2, 3]
for x in items:
    if x < 3:
        items.append(x + 10)
    if len(items) > 8:
        break
print(items)
items = [1, 2, 3, 4, 5, 6]
for x in items:
    if x % 2 == 0:
        items.remove(x)
print(items)
it = iter(items)
items.clear()
print(list(it))
items.append(1)
print(list(it))
