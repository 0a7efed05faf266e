# __call__ of the metaclass makes the instances: singletons.
class Singleton(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls.instance = None

    def __call__(cls, *args, **kwargs):
        if cls.instance is None:
            cls.instance = super().__call__(*args, **kwargs)
        return cls.instance


class Config(metaclass=Singleton):
    def __init__(self, value=0):
        print("init", value)
        self.value = value


class Other(metaclass=Singleton):
    pass


print(Config(5).value, Config(6).value, Config() is Config())
print(Other() is Other(), Other() is Config())
