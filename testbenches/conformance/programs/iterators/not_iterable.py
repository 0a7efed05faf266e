# What cannot be iterated says so.
for thing in (5, None, 1.5, len):
    try:
        iter(thing)
    except TypeError as e:
        print("TypeError", e)
try:
    for x in 3:
        pass
except TypeError as e:
    print(e)
try:
    list(7)
except TypeError as e:
    print(e)
try:
    next([1])
except TypeError as e:
    print(e)


class Bad:
    def __iter__(self):
        return 5


try:
    iter(Bad())
except TypeError as e:
    print(e)
