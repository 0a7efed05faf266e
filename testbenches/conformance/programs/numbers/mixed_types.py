# The type of each result.
values = [True, 2, 3.0, 1j]
for a in values:
    print([type(a + b).__name__ for b in values], [type(a * b).__name__ for b in values], [type(a / b).__name__ for b in values])
print(type(2 ** 2).__name__, type(2 ** -2).__name__, type(2.0 ** 2).__name__, type(7 // 2.0).__name__, type(4 / 2).__name__)
print(type(2 ** 64 * 1.0).__name__, 2 ** 64 * 1.0, 2 ** 64 + 0.5, 10 ** 20 / 10 ** 19, 2 ** 100 / 2 ** 99)
