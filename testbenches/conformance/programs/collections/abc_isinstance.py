from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, MutableSequence, Sequence, Set, Sized

for x in (1, "a", [1], (1,), {1: 2}, {1}, iter([]), len, range(2), b"x", None, {}.keys()):
    print(type(x).__name__, *[c.__name__ for c in (Callable, Container, Hashable, Iterable, Iterator, Mapping, MutableSequence, Sequence, Set, Sized) if isinstance(x, c)])


class Bag:
    def __len__(self):
        return 0

    def __contains__(self, x):
        return False


print(isinstance(Bag(), Sized), isinstance(Bag(), Container), isinstance(Bag(), Iterable), issubclass(list, Sequence), issubclass(dict, Mapping))
