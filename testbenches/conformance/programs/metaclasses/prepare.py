# __prepare__ gives the namespace that the body fills.
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **options):
        print("prepare", name, options)
        return {"injected": 42}

    def __new__(meta, name, bases, namespace, **options):
        return super().__new__(meta, name, bases, dict(namespace))

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)


class A(metaclass=Meta, flag=True):
    doubled = injected * 2


print(A.injected, A.doubled)
