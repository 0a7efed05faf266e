class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __index__(self):
        return self.n


print(bool(L(0)), bool(L(2)), len(L(3)), [10, 20, 30][L(1)], "abcdef"[L(1):L(4)], range(L(3)), hex(L(255)), bin(L(5)), bytes(L(2)), 2 ** 3 if L(1) else 0)
for n in (-1, 1.5, "a"):
    try:
        print(len(L(n)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class B:
    def __bool__(self):
        return 5


try:
    bool(B())
except TypeError as e:
    print(e)
