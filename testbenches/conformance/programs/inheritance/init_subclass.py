# __init_subclass__ is called for each subclass, with the keywords of the class statement.
registry = {}


class Plugin:
    def __init_subclass__(cls, key=None, **rest):
        super().__init_subclass__(**rest)
        registry[key or cls.__name__] = cls
        print("registered", cls.__name__, "as", key)


class Adder(Plugin, key="+"):
    def run(self, a, b):
        return a + b


class Times(Plugin, key="*"):
    def run(self, a, b):
        return a * b


class Unnamed(Plugin):
    pass


print(sorted(registry))
print(registry["+"]().run(3, 4), registry["*"]().run(3, 4))
