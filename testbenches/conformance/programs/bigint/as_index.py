# An int too large for an index.
n = 10 ** 30
for f in (lambda: [1, 2][n], lambda: "ab"[n], lambda: (1,)[-n], lambda: b"a"[n]):
    try:
        f()
    except IndexError as e:
        print(e)
print([1, 2, 3][:n], "abc"[-n:n], [1, 2, 3][n:], (1, 2)[::n])
for f in (lambda: "a" * n, lambda: [0] * n, lambda: bytes(n)):
    try:
        f()
    except (OverflowError, MemoryError) as e:
        print(type(e).__name__, e)
print(len(range(n - 5, n)), n in range(n + 1), range(n, n + 3)[1], list(range(n, n + 30, 10)))
