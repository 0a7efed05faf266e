# The name of an except clause is gone after it.
e = "before"
try:
    raise ValueError("inner")
except ValueError as e:
    print("caught", e)
try:
    print(e)
except NameError as error:
    print("NameError", error)


def f():
    try:
        1 / 0
    except ZeroDivisionError as err:
        kept = err
    try:
        return err
    except UnboundLocalError:
        return f"gone, kept {kept}"


print(f())
