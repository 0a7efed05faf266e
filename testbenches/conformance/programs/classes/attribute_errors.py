class A:
    x = 1


a = A()
for f in (lambda: a.y, lambda: A.y, lambda: a.x.y, lambda: None.foo, lambda: (5).foo, lambda: "s".foo, lambda: [].foo, lambda: len.foo, lambda: (lambda: 0).foo):
    try:
        f()
    except AttributeError as e:
        print(e)
try:
    del a.x
except AttributeError as e:
    print(e)
try:
    (5).x = 1
except AttributeError as e:
    print(e)
try:
    object().x = 1
except AttributeError as e:
    print(e)
a.x = 2
del a.x
print(a.x, hasattr(a, "y"), getattr(a, "y", "default"))
