# Which values are sequences and mappings to patterns, and what patterns say of the same key or attribute twice.
import array
import collections
import typing


def kind(value):
    match value:
        case [first, *rest]:
            return 'sequence', first, rest
        case {'a': found, **others}:
            return 'mapping', found, others
        case _:
            return 'neither'


for value in ([1, 2], (1,), range(3), memoryview(b'abc'), array.array('b', [1, 2]), collections.deque([1, 2]), collections.UserList([5]), collections.UserString('ab'),
              {'a': 1, 'b': 2}, collections.UserDict(a=1, c=3), collections.OrderedDict(a=1), 'abc', b'abc', bytearray(b'a'), {1, 2}, 5):
    print(type(value).__name__, kind(value))


class Twice:
    __match_args__ = ('a', 'a')
    a = None


class Once:
    __match_args__ = ('a', 'b')
    a = b = None


class Keys:
    KEY = 'a'


def twice(value):
    match value:
        case Twice(x, y):
            return x


def again(value):
    match value:
        case Once(x, a=y):
            return x


def other(value):
    match value:
        case Once(x, b=y):
            return x, y


def keys(value):
    match value:
        case {Keys.KEY: x, 'a': y}:
            return x, y


for function, value in ((twice, Twice()), (again, Once()), (other, Once()), (keys, {'a': 0, 'b': 1}), (keys, 5)):
    try:
        print(function(value))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


# collections.abc is there once anything has imported it.
print(isinstance([], collections.abc.Sequence), isinstance({}, collections.abc.Mapping))
