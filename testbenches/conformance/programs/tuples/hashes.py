import random
random.seed(3)
for t in range(60):
    tup = tuple(random.choice([random.getrandbits(4), random.getrandbits(31), random.getrandbits(32), random.getrandbits(61), -random.getrandbits(40), 2**32-1, 2**31, -1, 0, 2.5, None is None, 2**61 - 1, 2**64, (1, 2), ()]) for _ in range(random.randrange(0, 5)))
    print(tup, hash(tup))
d = {(1, 2): 'a', ('x', 1): 'b', (): 'c', ((1,), 2): 'd'}
class T(tuple): pass
class K:
    def __hash__(self): return hash((1, 2))
    def __eq__(self, o): return o == (1, 2)
print(d[T((1, 2))], d[K()], d['x', 1], d[()], d[(1,), 2], (1, 2.0) in d, (1, 3) in d)
try: d[(1, [])]
except TypeError as e: print(e)
print(sorted({(i, j) for i in range(5) for j in range(4)}), list({(i, i * i) for i in range(20)}))
