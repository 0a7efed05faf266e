# __dict__ of instances and classes.
class P:
    shared = 1

    def __init__(self):
        self.a = 1
        self.b = [2]


p = P()
print(p.__dict__, vars(p) == p.__dict__)
p.__dict__["c"] = 3
print(p.c, sorted(p.__dict__))
p.d = 4
print(list(p.__dict__.items()))
del p.__dict__["a"]
print(hasattr(p, "a"))
print("shared" in P.__dict__, "shared" in p.__dict__, "__init__" in P.__dict__)
p.__dict__ = {"fresh": True}
print(p.fresh, hasattr(p, "b"))
