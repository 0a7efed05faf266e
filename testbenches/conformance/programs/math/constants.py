# Constants of math.
import math

print(math.pi, math.e, math.tau)
print(math.inf, -math.inf, math.nan)
print(math.isinf(math.inf), math.isnan(math.nan), math.isfinite(1e308), math.isfinite(math.inf))
print(math.inf > 10 ** 400, -math.inf < 0, math.nan == math.nan)
