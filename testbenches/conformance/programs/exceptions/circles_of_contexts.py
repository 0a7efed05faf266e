# Chains of contexts that go in a circle.
def circle():
    first, second, third = KeyError(1), IndexError(2), OSError(3)
    first.__context__, second.__context__, third.__context__ = second, third, second
    try:
        raise first
    except KeyError:
        raise ValueError('new')


try:
    circle()
except ValueError as error:
    for _ in range(6):
        print(repr(error))
        error = error.__context__

one, other = KeyError(1), IndexError(2)
one.__context__, other.__context__ = other, one
try:
    try:
        raise one
    except KeyError:
        raise other
except IndexError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
