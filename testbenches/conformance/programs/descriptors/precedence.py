class Data:
    def __get__(self, i, o):
        return "data"

    def __set__(self, i, v):
        pass


class NonData:
    def __get__(self, i, o):
        return "nondata"


class A:
    d = Data()
    n = NonData()
    plain = "class"


a = A()
a.__dict__.update(d="dict d", n="dict n", plain="dict plain")
print(a.d, a.n, a.plain, A.d, A.n, A.plain)


class Meta(type):
    d = Data()
    n = NonData()


class B(metaclass=Meta):
    d = "class d"
    n = "class n"


print(B.d, B.n)
