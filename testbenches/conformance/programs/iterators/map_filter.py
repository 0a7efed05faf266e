# map and filter are lazy.
def noisy(x):
    print("call", x)
    return x * 2


m = map(noisy, [1, 2, 3])
print("made")
print(next(m))
print(list(m))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
print(list(filter(lambda x: x % 2, range(8))))
print(list(filter(None, [0, 1, "", "a", [], [0], None])))
print(list(map(str, [1, None, True])))
