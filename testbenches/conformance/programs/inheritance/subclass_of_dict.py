# A subclass of dict with __missing__ and its own method.
class Counter(dict):
    def __missing__(self, key):
        return 0

    def add(self, key):
        self[key] += 1


c = Counter()
for letter in "abracadabra":
    c.add(letter)
print(c)
print(c["z"], "z" in c, len(c))
print(sorted(c.items()))
print(isinstance(c, dict), c == {"a": 5, "b": 2, "r": 2, "c": 1, "d": 1})
try:
    print(c.get("q"))
    dict()["q"]
except KeyError as e:
    print("KeyError", e)
