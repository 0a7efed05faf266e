def f():
    """The doc.

    Second line."""
    return f.__doc__


class C:
    "class doc"

    def m(self):
        'method doc'


def g():
    x = "not a doc"


print(f(), C.__doc__, C.m.__doc__, C().m.__doc__, g.__doc__, (lambda: 0).__doc__)
g.__doc__ = "set"
print(g.__doc__, f.__name__, f.__qualname__, C.m.__qualname__, f.__module__)
