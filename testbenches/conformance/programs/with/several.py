# Several managers: entered in order, left in reverse.
class M:
    def __init__(self, n, fail=False):
        self.n, self.fail = n, fail

    def __enter__(self):
        if self.fail:
            raise RuntimeError(f"enter {self.n}")
        print("enter", self.n)
        return self.n

    def __exit__(self, *info):
        print("exit", self.n, info[0] is not None)


with M(1) as a, M(2) as b, M(3):
    print("body", a, b)
with (
    M(4) as c,
    M(5),
):
    print("body", c)
try:
    with M(6), M(7, fail=True), M(8):
        print("never")
except RuntimeError as e:
    print(e)
