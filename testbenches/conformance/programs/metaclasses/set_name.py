# __set_name__ tells descriptors their names when the class is made.
class Field:
    def __set_name__(self, owner, name):
        self.name = name
        print("named", name, "in", owner.__name__)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.values.get(self.name, "unset")

    def __set__(self, obj, value):
        obj.values[self.name] = value


class Row:
    first = Field()
    second = Field()

    def __init__(self):
        self.values = {}


r = Row()
r.first = 1
print(r.first, r.second, Row.first.name, r.values)
