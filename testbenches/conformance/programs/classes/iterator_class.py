class Range:
    def __init__(self, start, stop, step=1):
        self.start, self.stop, self.step = start, stop, step

    def __iter__(self):
        return RangeIterator(self)

    def __len__(self):
        return max(0, -(-(self.stop - self.start) // self.step))

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(len(self)))]
        if i < 0:
            i += len(self)
        if not 0 <= i < len(self):
            raise IndexError("range index")
        return self.start + i * self.step

    def __reversed__(self):
        return (self[i] for i in range(len(self) - 1, -1, -1))

    def __contains__(self, x):
        return self.start <= x < self.stop and (x - self.start) % self.step == 0


class RangeIterator:
    def __init__(self, r):
        self.r, self.i = r, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= len(self.r):
            raise StopIteration
        self.i += 1
        return self.r[self.i - 1]


r = Range(1, 20, 3)
print(list(r), len(r), r[2], r[-1], r[1:4], list(reversed(r)), 7 in r, 8 in r, sum(r), max(r), [*zip(r, r)][:2])
