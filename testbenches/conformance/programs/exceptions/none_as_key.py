# Errors whose argument is None, and texts that name the type of what was given.
for make in (lambda: {}[None], lambda: {1: 2}.pop(None), lambda: set().remove(None)):
    try:
        make()
    except KeyError as error:
        print(error, error.args)
for text in b"ab", bytearray(b"x"):
    for values in 1, (1,), {}, {"a": 1}, [], "s", b"s", bytearray(b"s"), None, ():
        try:
            print(text % values)
        except TypeError as error:
            print(values, error)


class Count(int):
    pass


for value in True, 1, Count(2), 1.5:
    for spec in "s", "z", "zz", "10q":
        try:
            print(format(value, spec))
        except ValueError as error:
            print(error)
