from collections import namedtuple

P = namedtuple("P", ["a", "b", "c"], defaults=[2, 3])
print(P(1), P(1, c=5), P._field_defaults)


class Employee(namedtuple("Employee", "name id")):
    __slots__ = ()

    @property
    def label(self):
        return f"{self.name}#{self.id}"

    def __str__(self):
        return self.label


e = Employee("Ann", 7)
print(e, repr(e), e.label, [*e])
for names in ("a b a", "def x", "_x", "1x", "a-b"):
    try:
        namedtuple("T", names)
    except ValueError as err:
        print(err)
print(namedtuple("R", "a def a", rename=True)._fields)
