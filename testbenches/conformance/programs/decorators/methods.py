def logged(f):
    def wrapper(self, *args):
        self.log.append((f.__name__, args))
        return f(self, *args)
    return wrapper


class Calc:
    def __init__(self):
        self.log = []

    @logged
    def add(self, a, b):
        return a + b

    @property
    @logged
    def size(self):
        return len(self.log)

    @staticmethod
    def twice(x):
        return x * 2

    @classmethod
    def make(cls):
        return cls()


c = Calc.make()
print(c.add(1, 2), c.size, c.log, c.twice(4))
