# singledispatch by abstract base classes and unions, and copies of partial objects and caches.
import collections.abc
import copy
import functools
import typing


@functools.singledispatch
def kind(x):
    return 'base'


@kind.register(collections.abc.Sized)
def _(x):
    return 'sized'


class Has:
    def __len__(self):
        return 1


print(kind([]), kind(1), kind('a'), kind(Has()), kind(None))
kind.register(collections.abc.Sequence, lambda x: 'sequence')
kind.register(list, lambda x: 'list')
kind.register(bytes | float, lambda x: 'bytes or float')
kind.register(typing.Union[set, complex], lambda x: 'set or complex')


@kind.register
def _(x: dict | frozenset):
    return 'dict or frozenset'


class Listed(list):
    pass


print(kind([]), kind(Listed()), kind('a'), kind(()), kind(b''), kind(1.5), kind(set()), kind(1j), kind({}), kind(frozenset()), kind(True))


class Both(collections.abc.Sized):
    def __len__(self):
        return 0


class Own:
    pass


print(kind(Both()), kind.dispatch(Both)(None))
collections.abc.Sequence.register(Own)
print(kind(Own()))


@functools.singledispatch
def unsure(x):
    return 'base'


unsure.register(collections.abc.Iterable, lambda x: 'iterable')
unsure.register(collections.abc.Sized, lambda x: 'sized')
try:
    unsure({})
except RuntimeError as e:
    print(str(e)[:18])
unsure.register(collections.abc.Collection, lambda x: 'collection')
print(unsure({}), unsure(iter([])), unsure(Has()))


def annotated(x: 5):
    pass


for wrong in ((lambda x: x,), (5, annotated), (annotated,)):
    try:
        kind.register(*wrong)
    except TypeError as e:
        print(str(e)[:36])

p = functools.partial(max, [3, 1], key=abs)
p.note = [1]
shallow, deep = copy.copy(p), copy.deepcopy(p)
print(shallow.args[0] is p.args[0], deep.args[0] is p.args[0], deep.args, shallow(), deep(), deep.keywords)
print(shallow.note is p.note, deep.note is p.note, deep.note)


@functools.lru_cache
def cached(x):
    return x


print(copy.copy(cached) is cached, copy.deepcopy(cached) is cached)
