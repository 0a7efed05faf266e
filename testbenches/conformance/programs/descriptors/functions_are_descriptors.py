def f(self, x):
    return self, x


class A:
    pass


a = A()
bound = f.__get__(a, A)
print(bound(5)[0] is a, bound(5)[1], f.__get__(None, A) is f, hasattr(f, "__get__"), hasattr(f, "__set__"))
A.m = f
a.g = f
print(a.m(1)[1], a.g("self", 2))
try:
    a.g(2)
except TypeError as e:
    print(e)
print(A.__dict__["m"] is f, A.m is f, a.m is a.m, a.m == a.m)
