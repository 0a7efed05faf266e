# __class__, __bases__, __mro__, __name__, __subclasses__.
class A:
    "Doc of A."


class B(A):
    pass


class C(B, dict):
    pass


print(A().__class__ is A, B.__bases__ == (A,), [k.__name__ for k in C.__mro__])
print(A.__doc__, B.__doc__, A.__name__, C.__qualname__, A.__module__)
print([k.__name__ for k in A.__subclasses__()])
b = B()
b.__class__ = A
print(type(b).__name__, isinstance(b, B))
print(A.__base__ is object, int.__base__ is object, bool.__base__ is int, object.__base__)
A.__name__ = "Renamed"
print(A.__name__, type(A()).__name__)
