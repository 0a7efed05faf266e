# A class whose __call__ is another object: it is called without the instance, unless it is a descriptor.
import functools


class Adder:
    def __call__(self, *values):
        return 'adder', values


class ByObject:
    __call__ = Adder()


class ByPartial:
    __call__ = functools.partial(lambda *values: values, 'first')


class ByStatic:
    __call__ = staticmethod(lambda *values: values)


class ByClass:
    __call__ = classmethod(lambda cls, *values: (cls.__name__, values))


class ByProperty:
    @property
    def __call__(self):
        return lambda *values: ('property', values)


class Itself:
    pass


Itself.__call__ = Itself()
for made in (ByObject(), ByPartial(), ByStatic(), ByClass(), ByProperty()):
    print(type(made).__name__, made(), made(1, 2), made(*[3]))
try:
    Itself()()
except RecursionError as error:
    print(error)
