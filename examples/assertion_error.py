# Ends with a traceback and exit status 1, as in CPython.
def checked(x):
    assert x >= 0, "negative"
    return x


print(checked(3))
print(checked(-1))
