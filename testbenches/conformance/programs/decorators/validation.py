def typed(*types):
    def decorate(f):
        def wrapper(*args):
            for i, (a, t) in enumerate(zip(args, types)):
                if not isinstance(a, t):
                    raise TypeError(f"argument {i} of {f.__name__} must be {t.__name__}, not {type(a).__name__}")
            return f(*args)
        return wrapper
    return decorate


@typed(int, str)
def rep(n, s):
    return s * n


print(rep(3, "ab"))
for args in (("x", "y"), (1, 2)):
    try:
        rep(*args)
    except TypeError as e:
        print(e)
