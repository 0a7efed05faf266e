def make(*names):
    numbers = {name: index for index, name in enumerate(names)}
    globals().update(numbers)
    return list(numbers.items())


TABLE = make("FIRST", "SECOND", "THIRD")


def measure(text):
    return len(text)


def show(value):
    print("codes:", value)
