# Exceptions as text.
for e in (ValueError("text"), ValueError(), KeyError("k"), KeyError("a", "b"), IndexError(5), Exception(1, "two"), OSError(2, "No such file"), StopIteration(3), ValueError("it's"), AttributeError("a\nb")):
    print(str(e), "|", repr(e), "|", e.args)


class Own(Exception):
    pass


print(Own("x"), repr(Own("x")), repr(Own()), [Own(1)])
