# Making tuples.
print((), (1,), (1, 2), 1, (1), tuple(), tuple("ab"), tuple([1, 2]), tuple(range(3)))
t = 1, 2, 3
u = 4,
print(t, u, t + u, t * 2, 2 * u, () * 5)
print(tuple(t) is t, (1, "a", [2], (3,)))
print(tuple(x * x for x in range(4)), (*t, *u), (*"ab", 1))
try:
    tuple(5)
except TypeError as e:
    print("TypeError", e)
