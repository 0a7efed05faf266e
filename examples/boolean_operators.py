def noisy(name, value):
    print(name, end=" ")
    return value


for a in range(2):
    for b in range(2):
        print(noisy("a", a) and noisy("b", b), noisy("a", a) or noisy("b", b), not a)
print(0 or None, 1 and 2, 0 and 1, 5 or 6, not 0, not None)
print(1 if 0 else 2, 3 if None else 4, (5 or 0) and 7)
