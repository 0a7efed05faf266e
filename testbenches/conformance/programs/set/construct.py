# Making sets.
print(set(), {1}, len({1, 2, 2, 1}))
print(sorted(set("hello")), sorted(set([3, 1, 3])), set(()), sorted(set(range(5))))
print({1, 1.0, True}, len({0, False, 0.0}))
print(sorted({x % 4 for x in range(20)}))
print(type({}).__name__, type({1}).__name__)
print(frozenset([1, 2]), frozenset())
a = set([1, 2])
b = set(a)
b.add(3)
print(sorted(a), sorted(b))
try:
    set(5)
except TypeError as e:
    print("TypeError", e)
