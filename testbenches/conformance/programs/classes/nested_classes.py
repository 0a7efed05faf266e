class Outer:
    class Inner:
        value = 5

        class Deep:
            def who(self):
                return type(self).__qualname__

    def make(self):
        return Outer.Inner()


print(Outer.Inner.value, Outer().make().value, Outer.Inner.Deep().who(), Outer.Inner.__qualname__, Outer.Inner.__name__)


def factory(n):
    class Local:
        number = n

        def get(self):
            return self.number, n
    return Local


A, B = factory(1), factory(2)
print(A().get(), B().get(), A is B, A.__qualname__, A.__name__)
