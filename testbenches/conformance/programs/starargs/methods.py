# Star parameters in methods, and unpacking into constructors.
class P:
    def __init__(self, x, y=0, *more, **named):
        self.x, self.y, self.more, self.named = x, y, more, named

    def all(self, *args, **kw):
        return (self.x, *args), {**self.named, **kw}


args = (1, 2, 3)
p = P(*args, colour="red")
print(p.x, p.y, p.more, p.named)
print(p.all(7, 8, size=9))
print(P.all(p, 5), P(*[1]).y)
bound = p.all
print(bound(*"ab", **{"k": 1}))
