class D:
    def __set_name__(self, owner, name):
        print(owner.__name__, name, hasattr(owner, "later"))


class A:
    first = D()
    second = D()
    later = 1


class B(A):
    third = D()


late = D()
A.late = late
print("no call for late")


class Bad:
    def __set_name__(self, owner, name):
        raise ValueError("refused")


try:
    class C:
        x = Bad()
except (ValueError, RuntimeError) as e:
    print(type(e).__name__, e)
