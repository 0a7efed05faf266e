class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1

    def pairs(self):
        yield from zip(self, self)

    @staticmethod
    def letters():
        yield from "xy"

    @property
    def doubled(self):
        return (2 * x for x in self)


c = Countdown(3)
print(list(c), list(c), list(c.pairs()), list(c.letters()), list(c.doubled), sum(c))
g = (lambda: (yield 5))()
print(next(g))
