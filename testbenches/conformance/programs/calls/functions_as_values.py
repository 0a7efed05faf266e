def twice(f):
    return lambda x: f(f(x))


def compose(*functions):
    def run(x):
        for f in reversed(functions):
            x = f(x)
        return x
    return run


table = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "neg": lambda a: -a}
print(twice(lambda x: x * 3)(2), compose(str, abs, int)("-5"), table["add"](1, 2), table["neg"](4))
print([f(10) for f in (hex, bin, str, lambda x: x + 1)])
print(list(map(max, [1, 5], [3, 2])), sorted("bA", key=str.lower), list(filter(None, [0, 1, "", "a"])))
f = print
f("renamed", "print")
