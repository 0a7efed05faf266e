def bad():
    raise ValueError("in decorator")


try:
    @bad()
    def f():
        pass
except ValueError as e:
    print(e)
try:
    @5
    def g():
        pass
except TypeError as e:
    print(e)
try:
    f
except NameError as e:
    print(e)


def needs_two(a, b):
    return a


try:
    @needs_two
    def h():
        pass
except TypeError as e:
    print(e)
