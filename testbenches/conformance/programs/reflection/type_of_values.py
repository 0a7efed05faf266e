# type() of everything simple.
values = [1, 1.5, "s", b"b", True, None, [], (), {}, set(), frozenset(), range(1), 1j, len, print, lambda: 0, int, type, slice(1), bytearray(), object(), ..., NotImplemented]
for v in values:
    print(type(v).__name__, end=" ")
print()
print(type(1) is int, type("") == str, type(None)() is None, type([])(range(3)), type(1)("12"))


def g():
    yield


class C:
    def m(self):
        pass


print(type(g()).__name__, type(C().m).__name__, type(C.m).__name__, type(C()).__name__, type(C).__name__, type(iter([])).__name__)
