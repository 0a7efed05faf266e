# Square roots.
import math

for x in (0, 1, 2, 4, 0.25, 1e300, 123456789):
    print(x, math.sqrt(x))
print(math.isqrt(0), math.isqrt(15), math.isqrt(16), math.isqrt(10 ** 30 + 7))
print(math.hypot(3, 4), math.hypot(5, 12), math.hypot(1, 2, 2), math.hypot())
for bad in (-1, -0.5):
    try:
        math.sqrt(bad)
    except ValueError as e:
        print("ValueError", e)
try:
    math.isqrt(-1)
except ValueError as e:
    print("ValueError", e)
