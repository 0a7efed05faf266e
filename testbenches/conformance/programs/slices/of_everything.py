# The slices of many kinds of sequences.
s = slice(1, 10, 2); print(s, s.start, s.stop, s.step, s.indices(5), slice(None), slice(5), slice(1, 2) == slice(1, 2), slice(None, None, -1).indices(4), slice(-3, None).indices(2))
try: hash(s)
except TypeError as e: print(e)
try: s.indices(-1)
except ValueError as e: print(e)
try: slice()
except TypeError as e: print(e)
l = list(range(10)); st = "0123456789"; t = tuple(l)
for sl in (slice(None), slice(2, 5), slice(-3, None), slice(None, -3), slice(None, None, 2), slice(None, None, -1), slice(8, 2, -2), slice(2, 8, -1), slice(100), slice(-100, 100), slice(5, 5), slice(-1, -5, -1), slice(0, None, 3), slice(None, 0, -1), slice(True, 5), slice(10**30), slice(-10**30, 10**30, 10**30)):
    print(sl, l[sl], st[sl], t[sl], list(range(10)[sl]), b"0123456789"[sl])
for bad in (lambda: l[::0], lambda: l["a"], lambda: l[1.0], lambda: l[None], lambda: l["a":], lambda: l[1.5:], lambda: st[::0], lambda: t[(1,)], lambda: {}[1:2], lambda: l[1, 2], lambda: st["x"], lambda: 5[1:2], lambda: l[10], lambda: l[-11], lambda: st[10], lambda: t[10], lambda: range(3)[::0]):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class G:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
g = G(); print(g[1], g[1:2], g[1:2:3], g[:], g[::], g[1:, 2], g[..., 1], g[()], g["a":"b"], g[None], g[1:2, ::3], g[-1], g[(1, 2)], g[[1]])
g[1] = 2; g[1:2] = 3; g[:, 1] = 4; del g[1]; del g[1:2]; del g[::2, ...]
class Ix:
    def __index__(self): return 2
print(l[Ix()], l[Ix():], l[:Ix()], st[Ix()], l[::Ix()], list(range(Ix())), [0] * Ix(), l[True], l[False])
a = [1, 2, 3]; a[Ix()] = 9; print(a)
try: a[5] = 1
except IndexError as e: print(e)
try: t[0] = 1
except TypeError as e: print(e)
try: st[0] = "a"
except TypeError as e: print(e)
a[0:2] = a; print(a); a[1:1] = [5, 6]; print(a); a[-2:] = (); print(a); a[::-1] = [1] * len(a); print(a)
a = [0] * 5; a[1:4] = range(3); print(a); a[10:] = "ab"; print(a); a[:-10] = [-1]; print(a)
a += "xy"; print(a); a *= 2; print(a); a[:] = []; print(a)
a = [[0] * 2] * 2; a[0][0] = 1; print(a)
b = a[:]; b[0] = 5; print(a, b); c = a.copy(); print(c == a, c is a)
x = [1, 2, 3, 4]; x[0], x[-1] = x[-1], x[0]; print(x)
i = 0; i, x[i] = 1, 99; print(i, x)
print([1, 2] + [3], [1] * 3, 3 * [1], [] + [], [1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 5], [] < [1], [1, 2] != [1, 2], [1, [2]] == [1, [2]])
for bad in (lambda: [1] + (1,), lambda: [1] * "a", lambda: [1] * 1.5, lambda: [1] < (1,), lambda: [1] < ["a"], lambda: [1].index(2), lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].insert(), lambda: [1].extend(5), lambda: [1].append(), lambda: [1].pop("a"), lambda: [3, "a"].sort(), lambda: (1,) + [1], lambda: [1, 2].index(2, 0, 1), lambda: list(5), lambda: [1].count(), lambda: [].sort(key=5), lambda: [1].sort(key=5), lambda: [1] + None, lambda: [] - []):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
y = [3, 1, 2]; y.sort(); print(y); y.sort(reverse=True); print(y); y.reverse(); print(y); y.insert(1, "i"); y.insert(-100, "s"); y.insert(100, "e"); print(y, y.index("i"), y.count(1), y.pop(), y.pop(0), y); y.extend((7,)); y.extend(i for i in range(2)); y.clear(); print(y)
z = [("b", 2), ("a", 2), ("c", 1)]; z.sort(key=lambda p: p[1]); print(z); z.sort(key=lambda p: p[0], reverse=True); print(z)
r = [1]; r.append(r); print(r, r == r, r[1][1] is r)
print([1, 2, 3].__contains__(2), [1].__len__(), [1].__add__([2]), [1, 2].__getitem__(0), [1].__eq__([1]), [1].__eq__(5), [1, 2].__mul__(2), [1].__iter__().__next__(), [5, 6].__reversed__().__next__())
print(tuple([1, 2]), (1,), (), (1, 2) + (3,), (1,) * 3, (1, 2, 1).count(1), (1, 2).index(2), (1, 2) < (1, 3), hash((1, 2)) == hash((1, 2)), tuple("ab"), tuple(), (1, (2,)), 1 in (1, 2), tuple(range(3)), (1, 2)[::-1])
