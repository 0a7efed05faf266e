# Hyperbolic functions and gamma, rounded.
import math

print(round(math.sinh(1), 10), round(math.cosh(1), 10), round(math.tanh(1), 10))
print(round(math.asinh(1), 10), round(math.acosh(2), 10), round(math.atanh(0.5), 10))
print(round(math.gamma(5), 8), round(math.gamma(0.5), 10), round(math.lgamma(10), 8))
print(round(math.erf(0.5), 10), round(math.erfc(0.5), 10))
