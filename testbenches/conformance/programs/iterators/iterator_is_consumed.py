# An iterator is consumed once, an iterable each time anew.
data = [1, 2, 3]
it = iter(data)
print(list(it), list(it))
print(list(data), list(data))
it = iter(data)
print(2 in it, list(it))
it = iter("abcdef")
print(list(zip(it, it)))
print(iter(it) is it, iter(data) is data)
g = (x for x in range(3))
print(sum(g), sum(g))
