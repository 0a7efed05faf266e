# Enter and exit, with and without an exception.
class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind.__name__ if kind else None, value)
        return False


with Manager("a") as x:
    print("body", x)
with Manager("b"):
    pass
try:
    with Manager("c"):
        raise ValueError("oops")
except ValueError as e:
    print("caught", e)
