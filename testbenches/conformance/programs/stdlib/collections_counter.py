# Counter.
from collections import Counter

c = Counter("abracadabra")
print(c, c["a"], c["z"], c.most_common(2), sum(c.values()))
c.update("aaa")
c.subtract({"b": 5})
print(c["a"], c["b"], sorted(c.elements())[:6])
a, b = Counter(x=3, y=1), Counter(x=1, z=2)
print(a + b, a - b, a & b, a | b, +Counter(x=-1, y=2))
print(Counter(["b", "a", "b"]).most_common(), len(Counter()), Counter(a=1) == Counter("a"))
del c["a"]
print("a" in c, sorted(c))
