# dir lists names in order.
class A:
    x = 1

    def f(self):
        pass


class B(A):
    y = 2


b = B()
b.z = 3
print([n for n in dir(b) if not n.startswith("_")])
print([n for n in dir(B) if not n.startswith("_")])
print("append" in dir(list), "__init__" in dir(b), "upper" in dir(""))


class Own:
    def __dir__(self):
        return ["q", "a"]


print(dir(Own()))
