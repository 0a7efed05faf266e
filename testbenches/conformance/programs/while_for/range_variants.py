# range with start, stop, step.
for r in (range(3), range(1, 4), range(0, 10, 3), range(5, 0, -2), range(3, 3), range(5, 1), range(-2, 2), range(0, -5, -2)):
    print(r, list(r), len(r))
r = range(1, 20, 4)
print(r[0], r[-1], r[2], 9 in r, 10 in r, r.index(13), r.count(5), r.start, r.stop, r.step)
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), hash(range(3)) == hash(range(3)))
for bad in (lambda: range(1, 2, 0), lambda: range("a"), lambda: range(), lambda: r[99]):
    try:
        bad()
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
