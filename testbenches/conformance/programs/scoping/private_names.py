# Names that begin with two underscores are mangled within a class.
class A:
    def __init__(self):
        self.__hidden = "A's"

    def get(self):
        return self.__hidden

    def __secret(self):
        return "secret of A"

    def call(self):
        return self.__secret()


class B(A):
    def __init__(self):
        super().__init__()
        self.__hidden = "B's"

    def get_b(self):
        return self.__hidden

    def __secret(self):
        return "secret of B"


b = B()
print(b.get(), b.get_b(), b.call())
print(sorted(vars(b)))
print(hasattr(b, "__hidden"), b._A__hidden)
