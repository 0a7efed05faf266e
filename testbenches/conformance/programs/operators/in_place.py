# In-place operators, with their fall-back.
class Bag:
    def __init__(self, items):
        self.items = items

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __sub__(self, other):
        return Bag([i for i in self.items if i != other])


b = Bag([1])
alias = b
b += 2
b += 3
print(b.items, b is alias)
b -= 2
print(b.items, b is alias, alias.items)


class Odd:
    def __imul__(self, other):
        return f"replaced by {other}"


o = Odd()
o *= 5
print(o)
x = [1]
x += (2,)
t = (1,)
u = t
t += (2,)
print(x, t, u)
