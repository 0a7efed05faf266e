# Methods of the metaclass are methods of the class, not of instances.
class Meta(type):
    def describe(cls):
        return f"class {cls.__name__} with {len(cls.fields)} fields"

    @property
    def shout(cls):
        return cls.__name__.upper()


class Table(metaclass=Meta):
    fields = ("a", "b")


print(Table.describe(), Table.shout)
try:
    Table().describe()
except AttributeError as e:
    print("AttributeError", e)
try:
    Table().shout
except AttributeError as e:
    print("AttributeError", e)
