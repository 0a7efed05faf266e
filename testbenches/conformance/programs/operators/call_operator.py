# __call__ makes instances callable.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *more, scale=1):
        return (x + self.n + sum(more)) * scale


add5 = Adder(5)
print(add5(1), add5(1, 2, 3), add5(1, scale=10))
print(callable(add5), callable(5), callable(Adder), callable(print), callable(lambda: 0))
print(list(map(Adder(1), [1, 2, 3])))
try:
    5()
except TypeError as e:
    print("TypeError", e)


class NotCallable:
    pass


n = NotCallable()
n.__call__ = lambda: "instance attribute"
try:
    n()
except TypeError as e:
    print("TypeError", e)
