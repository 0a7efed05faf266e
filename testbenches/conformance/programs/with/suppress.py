# A true result of __exit__ swallows the exception.
class Ignore:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None and issubclass(kind, self.kinds):
            print("ignored", kind.__name__, value)
            return True


with Ignore(ValueError, KeyError):
    raise ValueError(1)
with Ignore(KeyError):
    {}["k"]
    print("never")
print("after")
try:
    with Ignore(KeyError):
        1 / 0
except ZeroDivisionError as e:
    print("passed on", e)
