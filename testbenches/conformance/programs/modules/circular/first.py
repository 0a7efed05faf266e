import second


def value():
    return "first value"


def call():
    return "first calls " + second.value()
