# Frozen sets have a hash.
a = frozenset([1, 2, 3])
b = frozenset([3, 2, 1])
print(a == b, hash(a) == hash(b), {a: "found"}[b])
print(sorted(a | {9}), type(a | {9}).__name__, type({9} | a).__name__)
print({frozenset(), frozenset([1])} == {frozenset([1]), frozenset()})
print(hasattr(a, "add"), a.copy() is a)
try:
    a.add(1)
except AttributeError as e:
    print("AttributeError", e)
try:
    hash({1})
except TypeError as e:
    print("TypeError", e)
print({1, 2} in [{2, 1}], frozenset("ab") == set("ba"))
