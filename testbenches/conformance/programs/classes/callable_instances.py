class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, *args, **kw):
        return self.n + sum(args) + sum(kw.values())


a = Adder(10)
print(a(), a(1), a(1, 2, x=3), callable(a), list(map(a, [1, 2])), a.__call__(5))


class Plain:
    pass


p = Plain()
p.__call__ = lambda: "instance"
try:
    p()
except TypeError as e:
    print(e)
