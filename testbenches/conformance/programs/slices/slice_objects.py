# slice() as a value.
s = slice(2, 8, 3)
print(s, s.start, s.stop, s.step, slice(5), slice(1, 2))
print(list(range(10))[s], "abcdefghij"[s])
print(s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10))
print(slice(1, 2) == slice(1, 2, None), slice(1) == slice(2))
last_three = slice(-3, None)
print([1, 2, 3, 4, 5][last_three], "hello"[last_three])
try:
    hash(slice(1))
except TypeError as e:
    print("TypeError", e)
