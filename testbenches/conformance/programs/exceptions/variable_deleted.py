e = "outer"
try:
    raise ValueError("v")
except ValueError as e:
    print("inside", e)
try:
    print(e)
except NameError as err:
    print(err)


def f():
    try:
        raise ValueError
    except ValueError as x:
        pass
    try:
        x
    except UnboundLocalError as err:
        return str(err)


print(f())


def kept():
    try:
        raise ValueError("keep me")
    except ValueError as x:
        saved = x
    return saved


print(repr(kept()))
