def singleton(cls):
    instances = {}

    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]
    return get


@singleton
class Config:
    def __init__(self, name):
        self.name = name


print(Config("a") is Config("b"), Config("c").name)
operations = {}


def op(symbol):
    def decorate(f):
        operations[symbol] = f
        return f
    return decorate


@op("+")
def add(a, b):
    return a + b


@op("*")
def mul(a, b):
    return a * b


def evaluate(tokens):
    stack = []
    for t in tokens.split():
        if t in operations:
            b, a = stack.pop(), stack.pop()
            stack.append(operations[t](a, b))
        else:
            stack.append(int(t))
    return stack.pop()


print(evaluate("3 4 + 5 *"), evaluate("2 3 4 * +"))
