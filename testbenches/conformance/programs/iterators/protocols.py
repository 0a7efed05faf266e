class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError("end")
        return i * i
print(list(Seq()), [x for x in Seq()], 4 in Seq(), 5 in Seq(), tuple(Seq()), sum(Seq()), max(Seq()), sorted(Seq(), reverse=True), list(zip(Seq(), "ab")), list(enumerate(Seq(), 5)), list(map(str, Seq())), dict(zip("ab", Seq())))
a, b, *c = Seq(); print(a, b, c)
it = iter(Seq()); print(next(it), next(it), list(it), next(it, "end"), type(it).__name__)
class StopSeq:
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(StopSeq()))
class BadSeq:
    def __getitem__(self, i): raise ValueError("bad")
try: list(BadSeq())
except ValueError as e: print(e)
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
print(list(It()), next(It(), 5))
class NoNext:
    def __iter__(self): return 5
try: iter(NoNext())
except TypeError as e: print(e)
try:
    for x in NoNext(): pass
except TypeError as e: print(e)
class IterNone:
    __iter__ = None
try: iter(IterNone())
except TypeError as e: print(e)
try: 1 in IterNone()
except TypeError as e: print(e)
class ContNone:
    __contains__ = None
    def __iter__(self): return iter([1])
try: 1 in ContNone()
except TypeError as e: print(e)
class Iter2:
    def __iter__(self): yield from [1, 2, 3]
print(list(Iter2()), 2 in Iter2(), sum(Iter2()), [*Iter2()], max(Iter2(), default=0), min([], default="d"))
n = 0
def f():
    global n
    n += 1
    return n
print(list(iter(f, 5)), next(iter(f, 100)))
for bad in (lambda: next([]), lambda: next(5), lambda: iter(5), lambda: iter(5, 5), lambda: list(5), lambda: zip(5), lambda: map(str, 5), lambda: sum(["a"]), lambda: sum([[1]], []), lambda: max(5), lambda: max(), lambda: min([]), lambda: sorted([1, "a"]), lambda: any(5), lambda: enumerate(5), lambda: reversed({1}), lambda: reversed(iter([])), lambda: next(iter([])), lambda: max(1, "a"), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([1], [1, 2], strict=True)), lambda: dict([(1,)]), lambda: sum("ab"), lambda: sum([1], "a"), lambda: map(), lambda: filter(None), lambda: sorted(), lambda: sorted([1], 5), lambda: [].sort(5), lambda: iter()):
    try: print(bad())
    except BaseException as e: print(type(e).__name__, e)
print(list(map(lambda x, y: x + y, [1, 2, 3], [10, 20])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, [1, 2, 3])), list(zip()), list(zip([1], [2], [3])), list(enumerate("ab", start=1)), any([0, 1]), all([]), all([1, 0]), list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(5))), list(reversed((1, 2))))
print(sorted([3, 1, 2]), sorted("bca", reverse=True), sorted([(1, "b"), (1, "a")], key=lambda t: t[0]), sorted([-3, 2], key=abs), sum([1, 2], 10), sum([[1], [2]], []), max("abc"), max([1, 5, 3], key=lambda x: -x), min(3, 1, 2), max([], default=None), max(1, 2, key=lambda x: -x), min("a", "b"))
for i in range(3):
    for j in range(3):
        if j == 1: continue
        if i == 2: break
        print(i, j, end=";")
    else: print("else", i)
else: print("outer else")
i = 0
while i < 3:
    i += 1
    if i == 5: break
else: print("while else", i)
for i in []: pass
else: print("empty else")
l = [1, 2, 3]
for x in l:
    if x < 3: l.append(x + 10)
print(l)
for x in l[:]: l.remove(x)
print(l)
for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]: print(a, b, c)
for a, *b in [(1, 2, 3), "xyz"]: print(a, b)
for d in [{}, {}]:
    for d["k"] in range(2): pass
    print(d)
class O: pass
for O.attr in "ab": print(O.attr)
print([i for i in range(3) for j in range(i)], [(i, j) for i in "ab" for j in "cd" if i != "a" or j != "d"], {i: [j for j in range(i)] for i in range(3)}, [i if i % 2 else -i for i in range(4)], [[y for y in x] for x in ["ab", "c"]])
print(range(5), range(1, 10, 3), list(range(5, 0, -2)), len(range(0, 10, 3)), range(10)[2:5], range(10)[-1], 3 in range(5), 3.0 in range(5), "a" in range(5), range(3) == range(0, 3), range(0) == range(5, 5), hash(range(3)) == hash(range(0, 3)), range(5).index(3), range(5).count(2), range(1, 10, 2).step, bool(range(0)), range(10)[::-1], list(range(10)[::3]))
for bad in (lambda: range(1, 2, 0), lambda: range(1.0), lambda: range("a"), lambda: range(5)[10], lambda: range(5).index(9), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(3)["a"], lambda: range(3) + range(2)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
x, y = 1, 2; x, y = y, x; print(x, y)
(a, b), c = (1, 2), 3; [d, e] = 4, 5; print(a, b, c, d, e)
a = b = c = []; a.append(1); print(b, c is a)
*a, b = [1]; print(a, b)
a, *b, c = "abcde"; print(a, b, c)
for bad in ("a, b = 1, 2, 3", "a, b = [1]", "a, b = 5", "a, *b, c = [1]", "a, b = {}", "(a, b), c = 1, 2"):
    pass
def unp(v, n):
    try:
        if n == 2: a, b = v
        elif n == 3: a, b, c = v
        elif n == 4: a, *b, c = v
        print("ok")
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
unp((1, 2, 3), 2); unp([1], 2); unp(5, 2); unp([1], 4); unp({}, 2); unp("ab", 3); unp(iter([1, 2, 3]), 2); unp(None, 2); unp({1: 2, 3: 4}, 2); unp((), 3); unp(range(10), 4); unp((x for x in range(1)), 2)
