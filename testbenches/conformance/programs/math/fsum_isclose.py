# Exact sums, and closeness.
import math

print(sum([0.1] * 10), math.fsum([0.1] * 10))
print(math.fsum([1e16, 1, -1e16]), math.fsum([]))
print(math.isclose(0.1 + 0.2, 0.3), 0.1 + 0.2 == 0.3)
print(math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9))
