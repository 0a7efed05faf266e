# The target of "as" may be anything assignable.
class Pair:
    def __enter__(self):
        return 1, (2, 3)

    def __exit__(self, *info):
        pass


class Box:
    pass


box = Box()
items = [None] * 2
with Pair() as (a, (b, c)):
    print(a, b, c)
with Pair() as box.value:
    print(box.value)
with Pair() as items[1]:
    print(items)
with Pair() as [first, *rest]:
    print(first, rest)
