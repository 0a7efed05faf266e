# A metaclass's __init__ keeps a list of classes.
class Registry(type):
    classes = []

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        if bases:
            Registry.classes.append(name)


class Base(metaclass=Registry):
    pass


class One(Base):
    pass


class Two(One):
    pass


print(Registry.classes)
print(type(Two) is Registry, isinstance(Two, Registry), Two.classes is Registry.classes)
