n = 10 ** 30
for f in (lambda: "a" * n, lambda: [0] * n, lambda: bytes(n), lambda: (1,)*n, lambda: b"a"*n, lambda: bytearray(n)):
    try:
        f()
    except (OverflowError, MemoryError) as e:
        print(type(e).__name__, e)
print(range(n, n + 3)[1])
print(n in range(n+1))
print(list(range(n, n + 30, 10)))
try: print(len(range(n - 5, n)))
except Exception as e: print(e)
r = range(-n, n, 7)
print(r[0], r[-1], r[5:8], len(r[:4]), n in r, (-n + 7) in r, r.index(-n + 14), r == range(-n, n, 7), r[::-1][0], bool(r), bool(range(n, n)), r.count(-n))
print(list(reversed(range(n, n + 3))), hash(range(n, n)) == hash(range(0)), range(2 ** 63, 2 ** 63 + 2), [x - n for x in range(n + 5, n, -2)])
try:
    len(range(n))
except OverflowError as e:
    print(e)
try:
    range(n)[n]
except IndexError as e:
    print(e)
it = iter(range(n, n + 5))
print(next(it), next(it), sum(range(n, n + 4)), max(range(n, n + 4)))
print(range(0, 2 ** 64, 2 ** 62)[3], list(range(0, 2 ** 64, 2 ** 62)), range(10)[2 ** 70:], range(5)[-2 ** 70:2 ** 70])
