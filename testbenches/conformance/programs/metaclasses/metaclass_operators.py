# Operators on classes are those of the metaclass.
class Meta(type):
    def __len__(cls):
        return len(cls.items)

    def __iter__(cls):
        return iter(cls.items)

    def __getitem__(cls, i):
        return cls.items[i]

    def __contains__(cls, x):
        return x in cls.items

    def __add__(cls, other):
        return cls.__name__ + other.__name__

    def __repr__(cls):
        return f"<{cls.__name__}!>"


class Colours(metaclass=Meta):
    items = ["red", "green"]


class More(Colours):
    items = ["blue"]


print(len(Colours), list(Colours), Colours[1], "red" in Colours, "blue" in Colours)
print(Colours + More, Colours, [More])
