def f(**kw):
    return sorted(kw.items())


print(f(a=1, b=2), f(**{"x y": 1, "class": 2}), f(**{"a": 1}, **{"b": 2}), f(self=1))
for call in (lambda: f(**{"a": 1}, **{"a": 2}), lambda: f(**{1: 2}), lambda: f(1), lambda: f(**5), lambda: f(*5)):
    try:
        print(call())
    except TypeError as e:
        print(e)
