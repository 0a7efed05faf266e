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


# What super() finds missing in its function; attributes of exceptions that cannot be deleted; positional-only parameters by name.
def no_arguments():
    super()


def no_class(self):
    super()


class Forgetful:
    def argument(self):
        del self
        return super()

    def cell(self):
        def inner():
            return self
        del self
        return super()

    def owner(self):
        nonlocal __class__
        del __class__
        return super().__init__()


def positional(a, b, c, /, d):
    pass


for action in (no_arguments, lambda: no_class(1), lambda: Forgetful().argument(), lambda: Forgetful().cell(), lambda: Forgetful().owner(),
               lambda: positional(1, c=1, b=2, d=3), lambda: positional(1, 2, c=1, d=3), lambda: positional(b=1, a=2, c=3, d=3, e=5)):
    try:
        action()
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
for name in ('__cause__', '__context__', '__traceback__', 'args'):
    try:
        delattr(ValueError(), name)
    except TypeError as error:
        print(error)
error = SyntaxError('text', ('file', 1, 2, 'line', 3, 4))
print(error.end_lineno, error.end_offset, SyntaxError('text').end_lineno)
