# The frames between an error and its handler, where built-in functions with cleanup of their own lie between.
def key(value):
    return 10 // value


def outer(values):
    return sorted(values, key=key)


try:
    dict([1])
except TypeError as error:
    print(error, error.__context__)
print(object.__new__(type("Plain", (), {})).__class__.__name__)
try:
    outer([3, 0, 1])
except ZeroDivisionError as error:
    entry = error.__traceback__
    while entry:
        print(entry.tb_lineno, entry.tb_frame.f_code.co_name)
        entry = entry.tb_next
