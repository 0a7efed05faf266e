from collections import OrderedDict

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o["d"] = 4
o["a"] = 10
print(o, list(o))
o.move_to_end("a")
o.move_to_end("d", last=False)
print(list(o.items()), o.popitem(), o.popitem(last=False), o)
print(OrderedDict(x=1, y=2) == OrderedDict(y=2, x=1), OrderedDict(x=1, y=2) == dict(y=2, x=1), list(reversed(o)))


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        self.move_to_end(key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            self.popitem(last=False)


l = LRU(2)
l["a"] = 1
l["b"] = 2
l["a"]
l["c"] = 3
print(list(l))
