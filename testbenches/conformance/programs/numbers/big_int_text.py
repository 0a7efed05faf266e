# Text of big ints.
n = 3 ** 120
print(n, len(str(n)), str(n)[::10])
print(hex(n), oct(2 ** 70), bin(2 ** 66 + 1))
print(int(hex(n), 16) == n, int("f" * 30, 16), int("-" + "1" * 40))
print(f"{n:,}", f"{2 ** 80:x}", "%d" % n, "{:>60}".format(n), f"{-n:+}"[:5])
f = 1
for i in range(1, 31):
    f *= i
print(f)
a, b = 0, 1
for _ in range(200):
    a, b = b, a + b
print(a)
