class Count:
    def __init__(self, f):
        self.f = f
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@Count
def add(a, b):
    return a + b


add(1, 2)
print(add(3, 4), add.calls, type(add).__name__)


class Tag:
    def __init__(self, name):
        self.name = name

    def __call__(self, f):
        return lambda *a: f"<{self.name}>{f(*a)}</{self.name}>"


@Tag("b")
@Tag("i")
def text(s):
    return s


print(text("hi"))
