# Attributes of built-in types that cannot be set or deleted, and defaults that a statement computed.
def attempt(action):
    try:
        action()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


def set_real():
    (5).real = 1


def delete_imaginary():
    del (5).imag


class Own:
    @property
    def size(self):
        return 3


def set_own():
    Own().size = 1


attempt(set_real)
attempt(delete_imaginary)
attempt(set_own)


def f(a, n=len("abc"), m=(lambda: 5)(), *, k=20):
    return n + m + k


print(f.__defaults__, f.__kwdefaults__, f(1), f(1, 2))
