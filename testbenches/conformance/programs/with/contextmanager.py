# contextlib.contextmanager makes a manager of a generator.
from contextlib import contextmanager


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name * 2
    except ValueError as e:
        print("handled", e)
    finally:
        print(f"</{name}>")


with tag("b") as t:
    print(t)
with tag("i"):
    raise ValueError("inside")
try:
    with tag("u"):
        raise KeyError("out")
except KeyError as e:
    print("caught", e)
