from collections import Counter

c = Counter("mississippi")
print(c, c["s"], c["z"], len(c), sum(c.values()), c.most_common(2), c.total())
c.update("miss")
c.subtract(s=2)
print(c, sorted(c.elements()))
a, b = Counter(x=3, y=1), Counter(x=1, y=2, z=5)
print(a + b, a - b, a & b, a | b, a == b, a <= b, +Counter(n=-1, p=1), -Counter(n=-1))
c = Counter([1, 1, 2])
c[3] = 10
del c[1]
print(c, dict(c), Counter({"a": 2}), Counter(), Counter(a=1) == {"a": 1})
words = "the cat and the dog and the bird".split()
print(Counter(words).most_common())
