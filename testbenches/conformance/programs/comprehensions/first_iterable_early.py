# The first iterable is evaluated at once, the rest when asked for.
def show(name, value):
    print("evaluate", name)
    return value


g = ((x, y) for x in show("first", [1, 2]) for y in show("second", "a"))
print("made")
print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
h = (y for x in [1] for y in 5)
print("still fine")
try:
    list(h)
except TypeError as e:
    print(e)
