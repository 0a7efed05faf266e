# What a function tells about itself, and what one may hang on it.
def f(a, b=2, *c, d=4, **e):
    "What f does."
    local = 1
    return local


print(f.__name__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__qualname__, f.__module__)
f.calls = 0
f.calls += 1
print(f.calls, f.__dict__)
f.__name__ = "renamed"
print(f.__name__, (lambda: 0).__name__)
f.__defaults__ = (7,)


def g(x, y=1):
    return x, y


g.__defaults__ = (10, 20)
print(g(), g(1))


def outer():
    def inner():
        pass
    return inner


print(outer().__qualname__, f.__code__.co_argcount, f.__code__.co_name)
