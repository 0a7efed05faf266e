# add, remove, discard, pop, clear.
s = {1, 2}
s.add(3)
s.add(3)
print(sorted(s), len(s))
s.remove(2)
s.discard(99)
print(sorted(s))
try:
    s.remove(99)
except KeyError as e:
    print("KeyError", e)
got = []
while s:
    got.append(s.pop())
print(sorted(got), s)
try:
    s.pop()
except KeyError as e:
    print("KeyError", e)
s.update([1, 2], (3,), "a")
print(len(s), 3 in s, "a" in s)
s.clear()
print(s, bool(s))
