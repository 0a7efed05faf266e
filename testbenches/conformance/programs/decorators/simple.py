def shout(f):
    def wrapper(*args, **kw):
        return f(*args, **kw).upper() + "!"
    return wrapper


@shout
def greet(name, greeting="hello"):
    return f"{greeting} {name}"


print(greet("ann"), greet("bob", greeting="hi"), greet.__name__)
