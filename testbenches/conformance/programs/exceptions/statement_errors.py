def unpack(x):
    a, b = x


def unpack_star(x):
    a, b, *c = x


for f, x in ((unpack, [1]), (unpack, [1, 2, 3]), (unpack, 5), (unpack, ""), (unpack, "abc"), (unpack_star, [1]), (unpack, None), (unpack, {1: 2})):
    try:
        f(x)
        print("ok", x)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def assign():
    (1,)[0] = 2


def delete():
    "abc"[0:1] = "x"


def setnone():
    None.x = 1


def delitem():
    del (1, 2)[0]


for f in (assign, delete, setnone, delitem):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
