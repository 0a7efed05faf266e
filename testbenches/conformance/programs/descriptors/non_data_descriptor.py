class Lazy:
    def __init__(self, f):
        self.f = f

    def __get__(self, instance, owner):
        if instance is None:
            return self
        print("compute")
        value = instance.__dict__[self.f.__name__] = self.f(instance)
        return value


class A:
    @Lazy
    def total(self):
        return 42


a = A()
print(a.total, a.total, a.__dict__)
b = A()
b.total = 1
print(b.total)
