# reversed of sequences, ranges, dicts, and classes of one's own.
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))))
print(list(reversed(range(0, 10, 3))))
print(list(reversed({"a": 1, "b": 2})))


class Back:
    def __reversed__(self):
        return iter([3, 2, 1])


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return "xyz"[i]


print(list(reversed(Back())), list(reversed(Sequence())))
try:
    reversed({1, 2})
except TypeError as e:
    print("TypeError", e)


# Its items end where IndexError or StopIteration says so.
class Short:
    def __init__(self, error):
        self.error = error

    def __len__(self):
        return 6

    def __getitem__(self, i):
        if i < 3:
            raise self.error(i)
        return i * 10


for error in IndexError, StopIteration, KeyError:
    try:
        print(list(reversed(Short(error))))
    except KeyError as e:
        print("KeyError", e)

import operator


class Shrinks(Short):
    size = 9

    def __len__(self):
        return self.size


backward = reversed(Shrinks(IndexError))
print(operator.length_hint(backward), next(backward), operator.length_hint(backward))
Shrinks.size = 4
print(operator.length_hint(backward))
