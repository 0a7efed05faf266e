from collections.abc import Mapping, MutableMapping, Sequence


class Range3(Sequence):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if not 0 <= i < 3:
            raise IndexError(i)
        return i * 10


r = Range3()
print(list(r), 20 in r, r.index(10), r.count(5), list(reversed(r)))


class Env(MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


e = Env()
e["a"] = 1
e.update(b=2, c=3)
print(sorted(e.items()), e.get("z", 9), e.setdefault("d", 4), e.pop("a"), "b" in e, e == {"b": 2, "c": 3, "d": 4})
try:
    Mapping()
except TypeError as err:
    print(err)
