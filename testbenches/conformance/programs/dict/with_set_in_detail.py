def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
d = {'a': 1, 'b': 2, 'c': 3}
t(d.get, 'x'); t(d.get, 'x', 5); t(d.get); t(d.pop, 'a'); t(d.pop, 'z'); t(d.pop, 'z', 9); t(d.popitem); t({}.popitem); t(d.setdefault, 'q'); t(d.setdefault, 'q', 5); t(d.update, {'r': 1}, s=2); t(d.update, [('t', 3)]); t(d.update, 5); t(d.update, [1]); t(d.update, [(1, 2, 3)]); t(d.update, ['ab']); t(d.update, None); print(d)
t(d.keys); t(d.values); t(d.items); t(d.copy); t(dict.fromkeys, 'abc'); t(dict.fromkeys, [1, 2], 0); t(dict.fromkeys, 5); t(d.clear); print(d)
t(lambda: {1: 2} | {3: 4}); t(lambda: {1: 2} | [(3, 4)]); 
d = {1: 2}; d |= [(3, 4)]; print(d); d |= {1: 5}; print(d)
k = {'a': 1, 'b': 2}.keys(); i = {'a': 1, 'b': 2}.items(); v = {'a': 1}.values()
t(lambda: k & {'a'}); t(lambda: sorted(k | ['z'])); t(lambda: sorted(k - {'a'})); t(lambda: sorted(k ^ {'a', 'q'})); t(lambda: k == {'a', 'b'}); t(lambda: k < {'a', 'b', 'c'}); t(lambda: k >= {'a'}); t(k.isdisjoint, ['z']); t(lambda: i & {('a', 1)}); t(lambda: ('a', 1) in i); t(lambda: ('a', 2) in i); t(lambda: 'a' in k); t(lambda: 1 in v); t(lambda: v == v); t(lambda: {1: 1}.values() == {1: 1}.values()); t(lambda: list(reversed(k))); t(lambda: list(reversed(i))); t(lambda: list(reversed(v))); t(lambda: k & 5); t(len, i); t(lambda: k.mapping); t(lambda: hash(k)); t(lambda: {'a', 'z'} - k); t(lambda: sorted({'a', 'z'} | k)); t(lambda: {'a'} == k);  t(lambda: i - [('a', 1)])
def mod():
    d = {1: 1, 2: 2}
    for x in d: d[x + 10] = 1
t(mod)
def mod2():
    d = {1: 1, 2: 2}
    for x in d: del d[x]
t(mod2)
def mod3():
    d = {1: 1, 2: 2}
    for x in d: d[x] = 5
    return d
t(mod3)
def mod4():
    s = {1, 2}
    for x in s: s.add(x + 10)
t(mod4)
t(dict, a=1, b=2); t(dict, {'a': 1}, b=2); t(dict, [('a', 1)], a=5); t(dict, 1); t(dict, 'a'); t(dict, ['a']); t(dict, [[1, 2]], **{'x': 1}); t(dict, {1: 2}, {3: 4}); t(dict, zip('ab', [1, 2])); t(dict, None)
class K:
    def keys(s): return ['p', 'q']
    def __getitem__(s, k): return k * 2
t(dict, K()); t(lambda: {**K(), 'p': 0}); t(lambda: (lambda **k: k)(**K()))
print({1: 'a', 1.0: 'b', True: 'c'}, {0: 1, False: 2, 0.0: 3, 0j: 4}, {(1, 2): 3}[1, 2], {None: 1}[None], {float('nan'): 1}.get(float('nan')))
print({1: 2} == {1: 2.0}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 3}, {} == [], list({3: 1, 1: 2}), {x: x * x for x in range(3)}, [*{'a': 1}], {**{'a': 1}, **{'a': 2, 'b': 3}})
s = {1, 2, 3}
t(s.add, 4); t(s.add, [1]); t(s.remove, 9); t(s.discard, 9); t(s.discard, []); t(s.pop); t(set().pop); t(s.update, [5], (6,), {7: 8}); t(s.update, 5); t(s.union, [9]); t(s.union); t(s.intersection, [2, 3], [3]); t(s.intersection); t(s.difference, [2], [3]); t(s.symmetric_difference, [2, 99]); t(s.issubset, range(10)); t(s.issuperset, []); t(s.isdisjoint, 'ab'); t(s.intersection_update, range(6)); print(s); t(s.difference_update, [2]); print(s); t(s.symmetric_difference_update, [3, 100]); print(s); t(s.copy); t(s.remove, {1}); t(lambda: {1} in {frozenset([1])}); t(s.clear); print(s)
a, b = {1, 2, 3}, frozenset({2, 3, 4})
print(a | b, a & b, a - b, a ^ b, type(a | b), type(b | a), a < b, a <= {1, 2, 3}, {1} < a, a > {1}, a >= b, a == {3, 2, 1}, b == {2, 3, 4}, a != b, hash(b) == hash(frozenset([4, 3, 2])), {b: 1}[frozenset([2, 3, 4])])
t(lambda: a | [1]); t(lambda: a - 'a'); t(lambda: a < [1]); t(lambda: a + a); t(lambda: b.add); t(hash, a); t(set, 5); t(set, [1], [2]); t(frozenset, 'aab') if False else None; t(lambda: a & 'ab'); t(lambda: [1] - a)
a |= {9}; a &= {1, 9, 2}; a -= {2}; a ^= {5}; print(a)
c = b; c |= {7}; print(c is b, sorted(c))
def f(): a.__ior__([1])
print(set('hello') == set('ehlo'), sorted(set('hello')), {x % 3 for x in range(10)}, len({1, 1.0, True}), {1, 1.0, True}, frozenset(), frozenset({1}), set([None]), {*'ab'} == {'a', 'b'}, {*[], *()})
try: a |= [1]
except TypeError as e: print(e)
print(dict.__contains__({1: 1}, 1), dict.get({1: 2}, 1), set.union({1}, {2}), frozenset.union(frozenset(), [1]), dict.keys({1: 2}), dict(**{}), dict.__len__({}), {}.__class__)
