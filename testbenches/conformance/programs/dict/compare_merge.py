print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: 1} == {1: 2}, {1: 1} != {2: 1}, {} == {}, {1: {2: 3}} == {1: {2: 3}}, {1: 1.0} == {1.0: 1}, {} == [])
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a)
a |= b
print(a)
a |= [("q", 9)]
print(a)
for f in (lambda: {1: 2} < {1: 3}, lambda: {} + {}, lambda: {} | [("a", 1)], lambda: {} | 5):
    try:
        f()
    except TypeError as e:
        print(e)
