# Subclasses of built-in types whose own __new__ or __init__ takes a keyword; the built-in's other one passes it over.

class InitList(list):
    def __init__(self, items, label=None):
        super().__init__(items)
        self.label = label


class NewList(list):
    def __new__(cls, items, label=None):
        made = super().__new__(cls)
        made.label = label
        return made


class InitTuple(tuple):
    def __init__(self, items, label=None):
        self.label = label


class NewTuple(tuple):
    def __new__(cls, items, label=None):
        made = super().__new__(cls, items)
        made.label = label
        return made


class InitFloat(float):
    def __init__(self, number, label=None):
        self.label = label


class InitFrozen(frozenset):
    def __init__(self, items, label=None):
        self.label = label


class InitSet(set):
    def __init__(self, items, label=None):
        super().__init__(items)
        self.label = label


class NewSet(set):
    def __new__(cls, items, label=None):
        made = super().__new__(cls)
        made.label = label
        return made


for cls, value in (InitList, [1]), (NewList, [2]), (InitTuple, (3,)), (NewTuple, (4,)), (InitFloat, 2.5), (InitFrozen, {5}), (InitSet, {6}):
    made = cls(value, label=cls.__name__)
    print(made, made.label)
try:
    print(NewSet({7}, label=1))
except TypeError as e:
    print(e)


class Plain(list):
    pass


class PlainTuple(tuple):
    pass


for cls in list, tuple, set, frozenset, float, Plain, PlainTuple:
    try:
        cls(items=())
    except TypeError as e:
        print(cls.__name__, e)
