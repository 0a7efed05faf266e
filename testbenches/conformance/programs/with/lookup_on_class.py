# __enter__ and __exit__ are looked up on the class.
class M:
    def __enter__(self):
        return "class enter"

    def __exit__(self, *info):
        print("class exit")


m = M()
m.__enter__ = lambda: "instance enter"
m.__exit__ = lambda *info: print("instance exit")
with m as x:
    print(x)


class Counter:
    depth = 0

    def __enter__(self):
        Counter.depth += 1
        return Counter.depth

    def __exit__(self, *info):
        Counter.depth -= 1


c = Counter()
with c as one, c as two:
    with c as three:
        print(one, two, three, Counter.depth)
print(Counter.depth)
