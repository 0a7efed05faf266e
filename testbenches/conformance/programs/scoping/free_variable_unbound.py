# A variable of the enclosing function that has no value yet.
def outer(late):
    def inner():
        return value

    if not late:
        value = 1
        return inner()
    try:
        return inner()
    except NameError as e:
        return f"{type(e).__name__}: {e}"
    value = 2


print(outer(False))
print(outer(True))


def deleting():
    v = 5

    def read():
        return v

    first = read()
    del v
    try:
        read()
    except NameError as e:
        return first, str(e)


print(deleting())
