# index, count, in, len.
t = (1, 2, 3, 2, 1, 2)
print(t.count(2), t.count(9), t.index(2), t.index(2, 2), t.index(1, 1, 5), len(t), 3 in t, 9 not in t)
try:
    t.index(9)
except ValueError as e:
    print("ValueError", e)
print(min(t), max(t), sum(t), sorted(t), list(reversed(t)), any(t), all(t))
print(t[0], t[-1], t[1:3], t[::-2])
try:
    t[10]
except IndexError as e:
    print("IndexError", e)
