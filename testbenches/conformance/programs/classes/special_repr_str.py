class P:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"P({self.x!r})"


class Q(P):
    def __str__(self):
        return f"<{self.x}>"


print(P(1), [P("a")], str(P(2)), repr(Q(3)), Q(4), [Q(5)], f"{Q(6)} {Q(7)!r} {P(8)!s}", "%s %r" % (Q(9), Q(10)), {P(1): Q(2)}, (Q(1),))


class Bad:
    def __str__(self):
        return 5


try:
    str(Bad())
except TypeError as e:
    print(e)
