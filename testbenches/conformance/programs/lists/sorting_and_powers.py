import random
random.seed(5)
for n in (0, 1, 2, 5, 11, 12, 13, 30, 64, 200):
    a = [random.randrange(50) for _ in range(n)]
    b = [random.choice(['', 'a', 'ab', 'abc', '\xff', '\x80a', 'abcdefgh', 'abcdefghi', 'abcdefgi', '中', 'a\x00', 'é']) for _ in range(n)]
    c = [(x % 3, i) for i, x in enumerate(a)]
    assert sorted(a) == sorted(a, key=lambda x: x)
    s = sorted(b)
    print(n, sorted(a), s, sorted(c, key=lambda t: t[0]), sorted(a, key=lambda x: -x), sorted(b, key=len, reverse=True), sorted(a, reverse=True))
for a in (0, 1, -1, 2, -3, 7, 2**20, 2**21, -2**21, 2**31, -2**31, 2**40, 10**15, 2**63 - 1, -2**63):
    print([a ** b for b in range(6)])
for x in (0.0, -0.0, 1.5, -2.5, 1e200, -1e200, 1e-200, 1e-160, float('inf'), float('nan'), 0.1, 3.0):
    try: print(x ** 2, x ** 2.0, x ** 3, end=' ')
    except OverflowError as e: print(e, end=' ')
    try: print(pow(x, 2))
    except OverflowError as e: print(e)
