d = {}
d[1] = 2; d["a"] = [1]; d[(1,2)] = None
print(d, len(d), 1 in d, 3 not in d, d.get(5), d.get(5, 6), d.get(1, 7))
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.keys(), d.values(), d.items())
print(d.pop(1), d.pop("zz", "def"))
try: d.pop("zz")
except KeyError as e: print("KeyError", e)
try: d["nope"]
except KeyError as e: print("KeyError", e, repr(e), e.args)
try: del d["nope"]
except KeyError as e: print(repr(e))
print(d.setdefault("b", 5), d.setdefault("b", 6), d.setdefault("c"), d)
print(d.popitem(), d)
d.update({"x": 1}, y=2); d.update([("z", 3), ["w", 4]]); print(d)
try: d.update([1])
except TypeError as e: print(e)
try: d.update([(1,2,3)])
except ValueError as e: print(e)
try: d.update(5)
except TypeError as e: print(e)
try: dict([1,2])
except TypeError as e: print(e)
try: dict(1)
except TypeError as e: print(e)
try: dict({}, {})
except TypeError as e: print(e)
print(dict(a=1, b=2), dict([(1, 2)], c=3), dict({"q": 1}), dict(zip("ab", [1, 2])))
print({1: 2} == {1: 2}, {1: 2} == {1: 3}, {1: 2} != {2: 1}, {} == [], {1: 1, 2: 2} == {2: 2, 1: 1})
try: {} < {}
except TypeError as e: print(e)
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys(range(2), []))
c = d.copy(); c["new"] = 1; print("new" in d)
d.clear(); print(d, bool(d))
print({**{1: 2}, 3: 4, **{1: 5}})
print({1: 2} | {3: 4}, {1: 2} | {1: 9})
e = {1: 2}; e |= {5: 6}; print(e); e |= [(7, 8)]; print(e)
try: {} | []
except TypeError as x: print(x)
for k in {3: 1, 1: 2}: print(k)
it = iter({1: 1, 2: 2}); print(next(it), next(it), next(it, None))
dd = {1: 1}
try:
    for k in dd: dd[k+1] = 1
except RuntimeError as x: print(x)
dd = {1: 1, 2: 2, 3: 3}
try:
    for k in dd: del dd[k]
except RuntimeError as x: print(x)
print(reversed({1: 1, 2: 2}), list(reversed({1: 1, 2: 2})), list(reversed({1: "a", 2: "b"}.values()))) if False else print(list(reversed({1: 1, 2: 2})), list(reversed({1: "a", 2: "b"}.items())))
k = {1: 1, 2: 2}.keys(); print(k & {1}, k | {3}, k - {1}, k ^ {1, 5}, k == {1, 2}, k < {1, 2, 3}, k.isdisjoint([9]), 1 in k, len(k))
i = {1: "a"}.items(); print((1, "a") in i, (1, "b") in i, i & {(1, "a")}, i | {2})
v = {1: "a"}.values(); print("a" in v, len(v))
try: v[0]
except TypeError as x: print(x)
class D(dict):
    def __missing__(self, k): return "missing %s" % k
x = D(a=1); print(x["a"], x["b"], x.get("b"), x, type(x), len(x), isinstance(x, dict), x == {"a": 1})
print({True: 1, 1: 2, 1.0: 3}, {0: "a", False: "b"})
print(str({"a": {"b": {}}}), repr({'q"': "'"}))
r = {}; r["self"] = r; print(r)
print({}.__class__, dict.__name__, {}.__len__(), {1: 2}.__contains__(1), {1: 2}.__getitem__(1))
z = {}; z.__setitem__(1, 2); z.__delitem__(1); print(z)
print({i: i*i for i in range(4) if i % 2}, {v: k for k, v in {"a": 1}.items()})
big = {i: str(i) for i in range(200)}
for i in range(0, 200, 2): del big[i]
print(len(big), sum(big), list(big)[:5], big[199])
try: {[]: 1}
except TypeError as x: print(x)
try: {}[{}]
except TypeError as x: print(x)
try: {1: 2}.get()
except TypeError as x: print(x)
try: {}.pop()
except TypeError as x: print(x)
try: {}.popitem()
except KeyError as x: print(x)
try: {}.nope
except AttributeError as x: print(x)
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return 1
    def __eq__(self, o): print("eq"); return self.v == o.v
h = {H(1): 1}; h[H(2)] = 2; h[H(1)] = 3; print(len(h), list(h.values()))
print(dict(((1, 2), (3, 4))).items(), dict(iter([("a", 1)])))
print({"a": 1}.items() == {"a": 1}.items(), {"a": 1}.keys() == ["a"])
print(sorted({"b": 1, "a": 2}), max({1: 5, 3: 1}), sum({1: 5, 3: 1}.values()), any({0: 1}), tuple({1: 2}), enumerate({1: 2}) is None)
print(hash({}.keys) is None if False else "ok")
del dd
d3 = {"a": 1, "b": 2}
print(*d3, {**d3}, [*d3.items()])
a, b = d3; print(a, b)
print("%(a)s %(b)d" % d3)
print(d3.__eq__({"a": 1, "b": 2}), d3.__ne__({}), d3.__eq__(5))
print(d3.__iter__().__class__.__name__, type(d3.keys()).__name__, type(d3.values()).__name__, type(d3.items()).__name__, type(iter(d3.items())).__name__, type(iter(d3.values())).__name__)

# Keywords named as the parameters are.
d = {}
d.update(self=1, other=2)
print(d, dict(self=1), dict([(1, 2)], self=3))


class Mine(dict):
    pass


print(Mine(self=4, iterable=5))
