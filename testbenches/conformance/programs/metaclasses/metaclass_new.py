# A metaclass that changes the namespace.
class Upper(type):
    def __new__(meta, name, bases, namespace):
        print("making", name)
        changed = {k if k.startswith("__") else k.upper(): v for k, v in namespace.items()}
        return super().__new__(meta, name, bases, changed)


class A(metaclass=Upper):
    value = 3

    def method(self):
        return self.VALUE


a = A()
print(a.VALUE, a.METHOD(), hasattr(a, "value"))


class B(A):
    other = 4


print(B.OTHER, type(B).__name__)
