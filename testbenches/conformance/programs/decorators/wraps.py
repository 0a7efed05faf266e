from functools import wraps


def debug(f):
    @wraps(f)
    def wrapper(*args):
        """wrapper doc"""
        return f(*args)
    return wrapper


@debug
def documented(x):
    """Original doc."""
    return x


print(documented.__name__, documented.__doc__, documented.__wrapped__(5), documented(6))
