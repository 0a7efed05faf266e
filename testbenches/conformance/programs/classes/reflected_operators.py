class Left:
    def __add__(self, o):
        return "left add" if isinstance(o, int) else NotImplemented


class Right:
    def __radd__(self, o):
        return f"radd {type(o).__name__}"

    def __rsub__(self, o):
        return "rsub"

    def __rpow__(self, o):
        return "rpow"

    def __rlshift__(self, o):
        return "rlshift"


print(Left() + 1, Left() + Right(), 1 + Right(), "a" + Right(), [] + Right(), 5 - Right(), 2 ** Right(), 1 << Right())
for f in (lambda: Left() + "x", lambda: 1 + Left(), lambda: Right() + 1, lambda: Left() - 1):
    try:
        f()
    except TypeError as e:
        print(e)


class Base:
    def __add__(self, o):
        return "base"


class Derived(Base):
    def __radd__(self, o):
        return "derived radd"


print(Base() + Derived(), Derived() + Base(), Base() + Base())
