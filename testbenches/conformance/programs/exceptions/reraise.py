def risky():
    try:
        raise ValueError("original")
    except ValueError:
        print("log")
        raise


try:
    risky()
except ValueError as e:
    print(e)
    saved = e
try:
    raise saved
except ValueError as e:
    print(e is saved)
try:
    raise
except RuntimeError as e:
    print(e)


def nested():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            {}["x"]
        except KeyError:
            print("inner handled")
        raise


try:
    nested()
except ZeroDivisionError as e:
    print("outer", e)
