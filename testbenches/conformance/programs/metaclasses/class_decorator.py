# A class decorator changes or replaces the class.
def with_count(cls):
    cls.count = 0
    old = cls.__init__

    def init(self, *args):
        cls.count += 1
        old(self, *args)

    cls.__init__ = init
    return cls


def replace(cls):
    return f"replaced {cls.__name__}"


@with_count
class A:
    def __init__(self, x):
        self.x = x


@replace
class B:
    pass


A(1)
print(A(2).x, A.count, B)
