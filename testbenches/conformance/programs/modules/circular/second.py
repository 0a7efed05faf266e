import first


def value():
    return "second value"


def call():
    return "second calls " + first.value()
