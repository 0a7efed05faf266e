class One:
    instance = None

    def __new__(cls, *args):
        print("new", args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, *args):
        print("init", args)
        self.args = args


a = One(1)
b = One(2)
print(a is b, a.args)


class Other:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Other())


class Positive(int):
    def __new__(cls, v):
        return super().__new__(cls, abs(v))


print(Positive(-5), Positive(-5) + 1, type(Positive(3)).__name__, type(Positive(1) + Positive(2)).__name__)


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as e:
    print(e)
try:
    object(1)
except TypeError as e:
    print(e)
