import random
random.seed(9)
ops = 0
for t in range(4):
    s = set(); d = {}; ref = []
    for i in range(60):
        k = random.choice([random.randrange(40), -random.randrange(5), 'k%d' % random.randrange(30), (random.randrange(4), 'a'), 2.0, True, None, frozenset([1, random.randrange(3)]), 10**20, 1.5])
        r = random.random()
        if r < .5:
            s.add(k); d[k] = i
            if k not in ref: ref.append(k)
        elif r < .7:
            if k in ref: ref.remove(k); s.discard(k); del d[k]
        assert (k in s) == (k in ref) == (k in d), (k, s)
        if k in d:
            d[k] += 1
            assert d[k] == d.get(k)
        else:
            try: d[k]
            except KeyError as e: assert e.args == (k,)
        assert set([1]) in {frozenset([1])}
        ops += 1
    print(len(s), len(d), [x for x in d], sorted(map(str, s)))
print({1, 2} in {frozenset({1, 2})}, frozenset([1]) in [frozenset([1])])
class F(frozenset): pass
class S(set): pass
print(3 in F([1, 2, 3]), 3 in S([1]), 'a' in S('abc'), F([1]) in {frozenset([1])})
try: [] in {1}
except TypeError as e: print(e)
