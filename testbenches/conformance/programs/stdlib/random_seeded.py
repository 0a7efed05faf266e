# A seeded generator gives CPython's numbers.
import random

random.seed(42)
print([random.randint(1, 100) for _ in range(8)])
print([round(random.random(), 12) for _ in range(3)])
print(random.choice("abcdef"), random.choice([1, 2, 3]), random.randrange(0, 100, 7), round(random.uniform(1, 2), 10))
items = list(range(10))
random.shuffle(items)
print(items, random.sample(range(100), 5), random.choices("xyz", k=5))
a, b = random.Random(7), random.Random(7)
print(a.random() == b.random(), a.getrandbits(20) == b.getrandbits(20), a.getrandbits(100))
