class A:
    def __init__(self):
        self.__x = 1
        self._y = 2
        self.__z__ = 3

    def get(self):
        return self.__x

    def __hidden(self):
        return "hidden A"

    def call(self):
        return self.__hidden()


class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 10

    def get_b(self):
        return self.__x

    def __hidden(self):
        return "hidden B"


b = B()
print(b.get(), b.get_b(), b.call(), sorted(b.__dict__), b._A__x, b._B__x, b._A__hidden())
try:
    b.__x
except AttributeError as e:
    print(e)
