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
