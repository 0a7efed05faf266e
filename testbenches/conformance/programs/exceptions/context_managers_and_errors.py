class Guard:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind.__name__ if kind else None, value, tb is not None)
        return self.swallow


with Guard(True):
    raise ValueError("swallowed")
try:
    with Guard(False):
        raise ValueError("passed on")
except ValueError as e:
    print("caught", e)


class BadExit:
    def __enter__(self):
        pass

    def __exit__(self, *args):
        raise KeyError("from exit")


try:
    with BadExit():
        raise ValueError("body")
except KeyError as e:
    print(e, repr(e.__context__))


def early():
    with Guard(False):
        return "returned"


print(early())
