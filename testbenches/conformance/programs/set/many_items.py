# A set that grows and shrinks.
s = set()
for i in range(1000):
    s.add(i * 37 % 501)
print(len(s), sum(s), min(s), max(s))
for i in range(0, 501, 2):
    s.discard(i)
print(len(s), sum(s), 1 in s, 2 in s)
for i in range(1000):
    s.add(str(i % 10))
print(len(s))
words = "the quick brown fox jumps over the lazy dog the end".split()
unique = set(words)
print(len(words), len(unique), sorted(unique))
