# What operators say about operands that do not fit.
tests = [
    lambda: 1 + "a", lambda: "a" + 1, lambda: [1] - [1], lambda: None * 2, lambda: {} + {},
    lambda: 1 < "a", lambda: None > 1, lambda: [] <= (), lambda: 1.5 & 1, lambda: "a" % 1,
    lambda: 5 in 5, lambda: 1 @ 2, lambda: "a" ** 2, lambda: {1} + {2}, lambda: len < 3, lambda: 2 << 1.0,
]
for i, t in enumerate(tests):
    try:
        print(i, t())
    except TypeError as e:
        print(i, e)
