# isinstance() asks a value for its __class__ too.
class Duck:
    def quack(self):
        return 'quack'


class Proxy:
    def __init__(self, target):
        self.target = target

    @property
    def __class__(self):
        return type(self.target)

    def __getattr__(self, name):
        return getattr(self.target, name)


class Silent:
    @property
    def __class__(self):
        raise AttributeError


class Broken:
    @property
    def __class__(self):
        raise RuntimeError('asked')


class Other(type):
    pass


class OfOther(metaclass=Other):
    pass


proxy = Proxy(Duck())
print(isinstance(proxy, Duck), isinstance(proxy, Proxy), isinstance(proxy, int), isinstance(proxy, (int, Duck)), type(proxy) is Proxy)
print(isinstance(Proxy('text'), str), isinstance(Proxy(True), int), isinstance(Proxy(OfOther()), OfOther))
print(proxy.quack(), proxy.__class__)
print(isinstance(Silent(), Silent), isinstance(Silent(), int))
try:
    isinstance(Broken(), int)
except RuntimeError as error:
    print(error)
