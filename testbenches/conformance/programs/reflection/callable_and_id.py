# callable, id, hash of plain objects.
class A:
    pass


a, b = A(), A()
print(id(a) == id(a), id(a) == id(b), a == b, a == a, a != b)
print(hash(a) == hash(a), len({a, b, a}), {a: 1}[a])
print(callable(A), callable(a))
print(repr(a).startswith("<__main__.A object at 0x"), repr(A))
print(str(type(1)), repr(len), repr(type(None)))
