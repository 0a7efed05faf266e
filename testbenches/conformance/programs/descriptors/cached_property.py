from functools import cached_property


class Data:
    def __init__(self, values):
        self.values = values
        self.computed = 0

    @cached_property
    def mean(self):
        self.computed += 1
        return sum(self.values) / len(self.values)


d = Data([1, 2, 3])
print(d.mean, d.mean, d.computed, "mean" in d.__dict__)
del d.mean
d.values = [10]
print(d.mean, d.computed)
