def g():
    x = yield 1
    return x


it = g()
next(it)
try:
    it.send("result")
except StopIteration as e:
    print(e.value)
e = StopIteration()
print(e.value, StopIteration(5).value, StopIteration(1, 2).value, repr(StopIteration(1, 2)))


class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration


print(list(It()), next(It(), "default"))


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("broken iterator")


try:
    list(Broken())
except ValueError as err:
    print(err)
try:
    for x in Broken():
        pass
except ValueError as err:
    print(err)
