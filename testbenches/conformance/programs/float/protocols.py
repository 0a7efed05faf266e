class F:
    def __float__(self):
        return 2.5

    def __round__(self, n=None):
        return ("rounded", n)

    def __trunc__(self):
        return 7

    def __int__(self):
        return 8


class BadFloat:
    def __float__(self):
        return "x"


class Index:
    def __index__(self):
        return 4


print(float(F()), round(F()), round(F(), 2), int(F()), float(Index()), int(Index()), complex(F()))
for f in (lambda: float(BadFloat()), lambda: float(object()), lambda: round(object())):
    try:
        f()
    except TypeError as e:
        print(e)
