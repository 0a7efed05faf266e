# floor, ceil, trunc.
import math

for x in (2.5, -2.5, 2.0, 0.1, -0.1, 1e15 + 0.5, -7.999):
    print(x, math.floor(x), math.ceil(x), math.trunc(x))
print(math.floor(3), math.ceil(True), math.floor(1e20))
print(math.modf(3.75), math.modf(-2.5))
print(math.fabs(-3), math.copysign(3, -0.0), math.copysign(-3, 1))
try:
    math.floor(math.inf)
except OverflowError as e:
    print("OverflowError", e)
try:
    math.ceil(math.nan)
except ValueError as e:
    print("ValueError", e)
