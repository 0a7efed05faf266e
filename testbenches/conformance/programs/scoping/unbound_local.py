# A local that is read before it is assigned.
x = "global"


def f(assign):
    if assign:
        x = "local"
    return x


print(f(True))
try:
    f(False)
except UnboundLocalError as e:
    print("UnboundLocalError", e)


def g():
    try:
        y += 1
    except NameError as e:
        return type(e).__name__


print(g())


def h():
    z = 1
    del z
    return z


try:
    h()
except UnboundLocalError as e:
    print(e)
