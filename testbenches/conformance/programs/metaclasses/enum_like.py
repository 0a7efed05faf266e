# A small enumeration by a metaclass.
class EnumMeta(type):
    def __new__(meta, name, bases, namespace):
        members = {k: v for k, v in namespace.items() if not k.startswith("_") and isinstance(v, int)}
        rest = {k: v for k, v in namespace.items() if k not in members}
        cls = super().__new__(meta, name, bases, rest)
        cls._members = {}
        for key, value in members.items():
            member = object.__new__(cls)
            member.name, member.value = key, value
            cls._members[key] = member
            setattr(cls, key, member)
        return cls

    def __iter__(cls):
        return iter(cls._members.values())

    def __call__(cls, value):
        for member in cls:
            if member.value == value:
                return member
        raise ValueError(f"{value} is not in {cls.__name__}")


class Colour(metaclass=EnumMeta):
    RED = 1
    GREEN = 2


print([m.name for m in Colour], Colour.RED.value, Colour(2) is Colour.GREEN)
try:
    Colour(9)
except ValueError as e:
    print(e)
