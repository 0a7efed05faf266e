def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
L = list(range(10)); T = tuple(L); S = 'abcdefghij'; B = b'abcdefghij'; R = range(10)
for sl in [slice(None), slice(2, 5), slice(None, None, -1), slice(5, 2, -1), slice(-3, None), slice(None, -3), slice(20), slice(-20, 20), slice(1, 9, 3), slice(9, 0, -4), slice(5, 5), slice(3, 1), slice(-1, -5, -2), slice(None, None, 100), slice(0, None, 2**70), slice(-2**70, 2**70), slice(True, 5)]:
    print(sl, L[sl], T[sl], S[sl], B[sl], R[sl], list(R[sl]), sl.indices(10))
t(lambda: L[::0]); t(lambda: L['a':]); t(lambda: S[1.0:]); t(lambda: slice(1, 2).indices(-1)); t(lambda: slice('a').indices(5)); print(slice(1, 2) == slice(1, 2), slice(1) < slice(2), slice(1, 2, 3).start, slice(5).stop, slice(5).step)
L2 = L[:]; L2[2:5] = ['x']; print(L2); L2[::2] = [0] * len(L2[::2]); print(L2); L2[5:2] = [1, 2]; print(L2); L2[-1:] = []; print(L2); L2[len(L2):] = 'ab'; print(L2); L2[:0] = (9,); print(L2); del L2[::3]; print(L2); del L2[-2:]; print(L2); L2[1:1] = L2; print(L2); L2[:] = iter('q'); print(L2)
def e(): L[::2] = [1]
t(e)
def e(): L[1:3] = 5
t(e)
def e(): L[::-1] = range(3)
t(e)
l = [3, 1, 2]
t(lambda: l.index(9)); t(lambda: l.index(3, 1)); t(lambda: l.index(2, -1)); t(lambda: l.remove(9)); t(lambda: [].pop()); t(lambda: l.pop(9)); t(lambda: l.pop('a')); t(lambda: l.insert('a', 1)); t(lambda: l.sort(key=5)); t(lambda: l.extend(5)); t(lambda: l.append()); t(lambda: l.count(3)); t(lambda: [1, 'a'].sort()); t(lambda: l.copy() is l); t(lambda: l.clear()); print(l)
l = [3, 1, 2]; l.sort(key=lambda x: -x); print(l); l.sort(); print(l, sorted(l, reverse=True), sorted('bca'), sorted([(1, 'b'), (0, 'z'), (1, 'a')], key=lambda p: p[0]), sorted([(1, 'b'), (0, 'z'), (1, 'a')], key=lambda p: p[0], reverse=True)); l += (4,); l *= 2; print(l); l.insert(-1, 'i'); l.insert(99, 'end'); print(l, l.reverse(), l)
print([1, 2] + [3], [0] * 3, 3 * [0], [1] * -1, [1, 2] < [1, 3], [1] < [1, 0], [] < [1], [[1]] == [[1]], [1, 2] == (1, 2), [1, 2] != [2, 1], 1 in [1.0], [] in [[]], [float('nan')] == [float('nan')])
t(lambda: (1, 2).index(3)); print((1, 2, 1).count(1), (1,) + (2,), (1, 2) * 2, (), (1,), hash((1, 2)) == hash((1, 2)), (1, 2) < (1, 3), tuple('ab'), tuple(), (1, [2]) == (1, [2]))
r = range(2, 20, 3); print(r, len(r), r[-1], r[1:3], r.index(8), r.count(8), 8 in r, 9 in r, list(reversed(r)), r == range(2, 19, 3), hash(r) == hash(range(2, 19, 3)), r.start, r.stop, r.step, range(0) == range(5, 5), range(5, 0, -2)[::-1], bool(range(0)), 2.0 in r, 'a' in r, range(10)[2:-2:2]); t(lambda: r.index(9)); t(lambda: range(1, 2, 0)); t(lambda: range(1.5)); t(lambda: r[99]); print(min(range(3, 7)), max(r), sum(r), range(True), list(range(-3, 3, 2)), len(range(10**10)), range(10**20)[10**19], len(range(2**63 - 1)))
t(lambda: len(range(2**63)))
nested = [[0] * 2 for _ in range(2)]; nested[0][1] = 5; print(nested); alias = [[0] * 2] * 2; alias[0][1] = 5; print(alias)
it = iter([1, 2, 3]); print(next(it), list(it), list(it), next(it, None)); it = iter([1, 2]); print(it.__length_hint__(), it.__next__(), it.__length_hint__()); ri = reversed([1, 2, 3]); print(next(ri), list(ri))
li = [1, 2, 3]
for x in li:
    if x < 3: li.append(x + 10)
    if len(li) > 6: break
print(li); print(iter(li) is iter(li), list(iter(lambda c=iter([1, 2, 0, 3]): next(c), 0)))
