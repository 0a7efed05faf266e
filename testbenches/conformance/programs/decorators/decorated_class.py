registry = {}


def register(cls):
    registry[cls.__name__] = cls
    return cls


def add_method(name, f):
    def decorate(cls):
        setattr(cls, name, f)
        return cls
    return decorate


@register
@add_method("hello", lambda self: f"hello from {type(self).__name__}")
class A:
    pass


@register
class B(A):
    pass


print(sorted(registry), A().hello(), B().hello(), registry["B"] is B)


def replace(cls):
    return "replaced " + cls.__name__


@replace
class C:
    pass


print(C)
