# frexp, ldexp, fmod, remainder.
import math

for x in (1.0, 0.5, 10.0, -3.0, 0.0):
    print(x, math.frexp(x))
print(math.ldexp(0.5, 3), math.ldexp(1, -2), math.ldexp(1.5, 60))
print(math.fmod(7, 3), math.fmod(-7, 3), -7 % 3, math.fmod(5.5, 2))
print(math.remainder(7, 4), math.remainder(5, 2))
print(math.nextafter(1.0, 2.0), math.ulp(1.0))
try:
    math.fmod(1, 0)
except ValueError as e:
    print("ValueError", e)
