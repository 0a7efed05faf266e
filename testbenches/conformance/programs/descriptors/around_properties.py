# Class methods and static methods around other descriptors; texts, documentation and abstractness of properties.
import abc


class Describes:
    def __get__(self, obj, owner=None):
        return obj, owner


class Holder:
    described = classmethod(Describes())

    @classmethod
    @property
    def label(cls):
        """The label."""
        return 'label of ' + cls.__name__

    @staticmethod
    def plain():
        """Plain text."""

    @property
    def value(self):
        return 1

    write_only = property(None, lambda self, value: None)

    class Inner:
        @property
        def deep(self):
            return 1


class Sub(Holder):
    pass


print(Holder.label, Sub.label, Sub().label)
print([part.__name__ for part in Holder.described], [part.__name__ for part in Sub().described])
print(Holder.__dict__['plain'].__doc__, Holder.plain.__doc__)
bound = Holder.__dict__['described'].__get__(5)
print(bound)
for action in (lambda: setattr(Holder(), 'value', 2), lambda: delattr(Holder(), 'value'), lambda: Holder().write_only,
               lambda: setattr(Holder.Inner(), 'deep', 1), lambda: delattr(Holder.Inner(), 'deep')):
    try:
        action()
    except AttributeError as error:
        print(error)


def local():
    class Local:
        hidden = property()
    try:
        Local().hidden
    except AttributeError as error:
        print(error)


local()


class Base(abc.ABC):
    @classmethod
    @abc.abstractmethod
    def make(cls):
        pass

    @staticmethod
    @abc.abstractmethod
    def check():
        pass


print(Base.__dict__['make'].__isabstractmethod__, Base.__dict__['check'].__isabstractmethod__, sorted(Base.__abstractmethods__))


# Annotations of classes are their own.
class Annotated:
    number: int
    text: str = ''


class Without(Annotated):
    pass


print(Annotated.__annotations__, Without.__annotations__)
Without.__annotations__['new'] = float
print(Without.__annotations__, Annotated.__annotations__)
Without.__annotations__ = {}
del Annotated.__annotations__
print(Annotated.__annotations__, Without.__annotations__)
try:
    int.__annotations__
except AttributeError as error:
    print(error)
