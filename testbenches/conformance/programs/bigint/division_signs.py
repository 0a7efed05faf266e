values = [10 ** 25, -(10 ** 25), 7 ** 20, -(7 ** 20), 3, -3]
for a in values:
    for b in values:
        q, r = divmod(a, b)
        assert q * b + r == a and (r == 0 or (r < 0) == (b < 0)) and abs(r) < abs(b)
        print(q, r, end=" ")
    print()
for f in (lambda: 10 ** 30 // 0, lambda: 10 ** 30 % 0, lambda: divmod(10 ** 30, 0), lambda: 10 ** 30 / 0):
    try:
        f()
    except ZeroDivisionError as e:
        print(e)
