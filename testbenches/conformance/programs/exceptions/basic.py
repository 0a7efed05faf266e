try:
    1 / 0
except ZeroDivisionError:
    print("zero")
try:
    int("x")
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
try:
    [][0]
except LookupError as e:
    print("lookup", e)
try:
    print("fine")
except Exception:
    print("never")
else:
    print("else")
finally:
    print("finally")
try:
    raise KeyError("k", 5)
except Exception as e:
    print(repr(e), e.args, str(e))
