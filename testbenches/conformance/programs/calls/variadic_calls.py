"""Calls of functions with *args, from none to many arguments, by name, as methods and closures, with defaults, as generators."""


def only(*args):
    return args


def after_two(a, b=5, *args):
    return a, b, args


def with_key(a, *args, key=3):
    return a, args, key


def with_both(*args, **named):
    return args, named


def produce(*args):
    yield from args


async def later(*args):
    return args


def make(n):
    def inner(x, *args):
        return n, x, args
    return inner


class A:
    def m(self, *args):
        return args

    @classmethod
    def c(cls, *args):
        return cls.__name__, args

    @staticmethod
    def s(*args):
        return args

    def __call__(self, *args):
        return args


a = A()
for turn in range(2):
    print(only(), only(1), only(1, 2), only(*range(12)), only(1, 2, 3, 4, 5, 6, 7, 8, 9))
    for arguments in ((), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4, 5, 6, 7, 8)):
        for f in (after_two, with_key, with_both, make(turn), a.m, A.c, a.c, A.s, a.s, a, A.m, produce):
            try:
                result = f(*arguments)
                print(tuple(result) if f is produce else result)
            except TypeError as error:
                print(error)
    print(after_two(1), after_two(1, 2), after_two(1, 2, 3), after_two(1, 2, 3, 4), after_two(b=1, a=2), with_key(1, 2, key=4), a.m(), a.m(1), a.m(1, 2), A.c(1), A.s(1), a(1, 2), make(3)(1, 2, 3))
    print(list(produce(1, 2)), len([only(i, i) for i in range(50)]), max(only(3, 9, 2)), sum(only(1, 2, 3)[1:]))
    try:
        later(1, 2).send(None)
    except StopIteration as stop:
        print(stop.value)


def deep(*args):
    return len(args) if len(args) > 40 else deep(*args, len(args)) + deep(0, *args[:0]) if len(args) < -1 else len(args)


def count_down(n, *rest):
    return rest if n == 0 else count_down(n - 1, n, rest)


print(deep(1, 2), count_down(4))


def endless(*args):
    return endless(1, 2)


try:
    endless()
except RecursionError as error:
    print(error)
