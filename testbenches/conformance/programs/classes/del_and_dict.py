class A:
    pass


a = A()
a.__dict__["x"] = 5
print(a.x, vars(a))
setattr(a, "y z", 6)
print(getattr(a, "y z"), sorted(a.__dict__))
delattr(a, "x")
print(hasattr(a, "x"), a.__dict__)
a.__dict__ = {"new": 1}
print(a.new, hasattr(a, "y z"))
A.z = 7
print(a.z, "z" in A.__dict__, "z" in a.__dict__)
del A.z
print(hasattr(a, "z"))
a.__class__ = type("B", (), {"hello": lambda self: "from B"})
print(a.hello(), type(a).__name__)
