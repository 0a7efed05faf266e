# Bases that cannot be put in order are an error when the class is made.
class A:
    pass


class B(A):
    pass


try:
    class Bad(A, B):
        pass
except TypeError as e:
    print("TypeError:", str(e).split("\n")[0])

try:
    class Twice(A, A):
        pass
except TypeError as e:
    print("TypeError:", e)


class Good(B, A):
    pass


print([k.__name__ for k in Good.__mro__])
print(Good.__bases__ == (B, A))
