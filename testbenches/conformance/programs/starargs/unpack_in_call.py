# * and ** in calls, several of them.
def f(*args, **kw):
    return args, kw


a = [1, 2]
d = {"x": 1}
print(f(*a), f(*a, *a), f(0, *a, 9), f(*a, 3, *"bc"))
print(f(**d), f(**d, y=2), f(*a, **d, **{"z": 3}), f(*(), **{}))
print(f(*range(3), k=1, *[7]))
try:
    f(**d, **d)
except TypeError as e:
    print("TypeError", e)
try:
    f(*5)
except TypeError as e:
    print("TypeError", e)
try:
    f(**5)
except TypeError as e:
    print("TypeError", e)
try:
    f(**{1: 2})
except TypeError as e:
    print("TypeError", e)
