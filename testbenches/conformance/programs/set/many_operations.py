s = {1, 2, 3}
print(s, len(s), 1 in s, type(s), set(), frozenset(), frozenset([1]), {1}, set("a"))
s.add(4); s.discard(10); s.discard(1); print(sorted(s))
try: s.remove(99)
except KeyError as e: print(repr(e))
s.update([7, 8], (9,)); print(sorted(s))
a, b = {1, 2, 3}, {2, 3, 4}
print(a & b, a | b, a - b, a ^ b, a < b, a <= a, a > {1}, a >= a, a == {3, 2, 1}, a != b, a.isdisjoint({9}), a.issubset({1, 2, 3, 4}), a.issuperset([1]))
print(a.union([5], (6,)), a.intersection([1, 2], [2]), a.difference([1], [2]), a.symmetric_difference([1, 9]))
c = set(a); c &= {1, 2}; print(c); c |= {7}; print(c); c -= {1}; print(c); c ^= {2, 5}; print(c)
c.intersection_update({5}); print(c); c.difference_update({5}); print(c); c.symmetric_difference_update({1}); print(c)
for op in (lambda: a & [1], lambda: a | [1], lambda: a - (1,), lambda: a ^ "a", lambda: a < [1], lambda: {1} + {2}, lambda: a[0], lambda: hash(a), lambda: {[]}, lambda: {{}}, lambda: set(5), lambda: a.add([]), lambda: set().pop(), lambda: a.union(5), lambda: a.add(), lambda: a.add(1, 2), lambda: frozenset().add(1), lambda: set([1], [2]), lambda: a.remove({}), lambda: a.update(5), lambda: a.isdisjoint(3)):
    try: print(op())
    except Exception as e: print(type(e).__name__, e)
f = frozenset({1, 2}); print(f, f | {3}, {3} | f, type(f | {3}), type({3} | f), hash(f) == hash(frozenset([2, 1])), f == {1, 2}, {f: 1}[frozenset([1, 2])])
print({frozenset([1])}, frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])})
print({x for x in range(5) if x % 2}, {*"aa"}, {*[1, 2], 3})
print(sorted({"b", "a"}), min({3, 1}), sum({1, 2}), list({1}), tuple({1}), bool(set()), not {1})
t = {1, 2, 3}
try:
    for i in t: t.add(i + 10)
except RuntimeError as e: print(e)
print(t.copy() == t, t.copy() is t, f.copy() is f, set(t) is t, frozenset(f) is f)
t.clear(); print(t)
print({1, 1.0, True}, {0, False, 0.0}, {"a", b"a"} == {b"a", "a"})
class S(set): pass
x = S([1, 2]); print(x, type(x | {3}), x == {1, 2}, isinstance(x, set), repr(x)); x.add(5); print(len(x)); x.attr = 1; print(x.attr)
class F(frozenset): pass
print(F([1]), type(F([1]) & {1}))
print(set.__name__, {1}.__contains__(1), {1}.__len__(), {1}.__and__({1}), {1}.__and__([1]), {1}.__rsub__({1, 2}), set.union({1}, {2}))
print(set.intersection(*[{1, 2}, {2, 3}]))
print({1, 2} == frozenset([1, 2]), {1} < frozenset([1, 2]), set() < set(), set() <= set())
p = {5}; print(p.pop(), p)
print(set(range(5)), set({1: 2}), set([(1, 2)]), set("hello") == set("olleh"))
print({1: {2}}, [{1}], ({1},))
