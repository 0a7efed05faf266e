# Comparing items may change the lists: what decides then is what is left.
class Clears:
    def __init__(self, what):
        self.what = what

    def __eq__(self, other):
        self.what.clear()
        return NotImplemented


a, b = [], []
a.append(Clears(b))
b.append(Clears(a))
print(a == b, a, b)

c = []
c.append(Clears(c))
print(c == [1], c)
c.append(Clears(c))
print(c != [1], c)


# An order that contradicts itself: the items stay the same ones.
class Odd:
    turn = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Odd.turn = (Odd.turn * 1103515245 + 12345) & 0x7FFFFFFF
        return Odd.turn >> 16 & 1 == 0


for size in 10, 33, 100, 257:
    items = [Odd(i) for i in range(size)]
    items.sort()
    print(size, sorted(x.n for x in items) == list(range(size)))
