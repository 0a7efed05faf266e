for raising in (lambda: exec_raise(ValueError), lambda: exec_raise(ValueError("inst")), lambda: exec_raise(5), lambda: exec_raise("text"), lambda: exec_raise(int), lambda: exec_raise(None)):
    def exec_raise(x):
        raise x
    try:
        raising()
    except Exception as e:
        print(type(e).__name__, e)


class NeedsArgs(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)


try:
    raise NeedsArgs
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError
    except (KeyError, "x"):
        pass
except TypeError as e:
    print(e)


class Seven(Exception):
    def __new__(cls):
        return 7


try:
    raise Seven
except TypeError as error:
    print(str(error).replace(__name__, 'module'))
