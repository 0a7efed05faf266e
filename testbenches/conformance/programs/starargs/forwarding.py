# Wrappers that pass everything on.
def traced(f):
    def wrapper(*args, **kwargs):
        print("call", f.__name__, args, sorted(kwargs.items()))
        result = f(*args, **kwargs)
        print("return", result)
        return result
    return wrapper


@traced
def power(base, exponent=2, *, scale=1):
    return base ** exponent * scale


power(3)
power(2, 5)
power(2, exponent=3, scale=10)
try:
    power()
except TypeError as e:
    print("TypeError", e)
