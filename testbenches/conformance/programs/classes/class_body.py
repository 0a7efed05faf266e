# A class body is code of its own.
print("before")


class C:
    print("in body")
    a = 1
    b = a + 1
    for i in range(3):
        last = i
    if b > 1:
        def method(self):
            return self.b
    items = [x * 2 for x in range(b)]
    try:
        1 / 0
    except ZeroDivisionError:
        handled = True
    del a


print(C.b, C.i, C.last, C.items, C.handled, hasattr(C, "a"), C().method())
x = "global"


class D:
    x = "class"

    def get(self):
        return x

    y = [x for _ in range(1)]
    z = x


print(D().get(), D.y, D.z, D.x)
