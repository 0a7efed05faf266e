class Lazy:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        print("missing", name)
        return name.upper()


l = Lazy()
print(l.real, l.foo, getattr(l, "bar"), hasattr(l, "_x"), hasattr(l, "y"), getattr(l, "_z", "none"))


class Guard:
    def __getattribute__(self, name):
        if name == "secret":
            return "hidden"
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        print("setting", name, value)
        object.__setattr__(self, name, value * 2)

    def __delattr__(self, name):
        print("deleting", name)
        object.__delattr__(self, name)


g = Guard()
g.a = 5
print(g.a, g.secret)
del g.a
print(hasattr(g, "a"))
