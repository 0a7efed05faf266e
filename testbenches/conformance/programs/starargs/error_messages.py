# What wrong calls say.
def two(a, b): pass
def opt(a, b=1): pass
def none(): pass
def var(a, *b): pass
def kwo(*, k): pass


class C:
    def m(self, x): pass


calls = [
    lambda: two(), lambda: two(1), lambda: two(1, 2, 3), lambda: opt(), lambda: opt(1, 2, 3),
    lambda: none(1), lambda: var(), lambda: kwo(), lambda: kwo(1), lambda: kwo(k=1, z=2),
    lambda: C().m(), lambda: C().m(1, 2), lambda: C(1), lambda: two(1, b=2, a=3), lambda: two(*[1], **{"c": 2}),
]
for c in calls:
    try:
        c()
        print("fine")
    except TypeError as e:
        print(e)
