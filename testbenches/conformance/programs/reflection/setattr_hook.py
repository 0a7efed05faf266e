# __setattr__ and __delattr__ see every assignment.
class Watched:
    def __init__(self, x):
        self.x = x

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


w = Watched(1)
w.y = 2
w.x += 10
print(w.x, w.y)
del w.y
print(hasattr(w, "y"))


class Frozen:
    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set {name}")


try:
    Frozen().a = 1
except AttributeError as e:
    print(e)
