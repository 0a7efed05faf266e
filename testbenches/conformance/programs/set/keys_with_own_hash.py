# A set is looked for as a frozenset where it has no hash; one of a class with its own hash is a key like any other.
class Named(set):
    def __hash__(self):
        return 7


class Frozen(frozenset):
    def __hash__(self):
        return 8


for cls in Named, Frozen:
    key = cls([1, 2])
    found = {key}
    print(key in found, cls([1, 2]) in found, cls([3]) in found, {1, 2} in found)
    found.remove(key)
    print(found)
print({1} in {frozenset([1])}, {frozenset([1])} - {frozenset([1])})
try:
    [1] in set()
except TypeError as e:
    print(e)
