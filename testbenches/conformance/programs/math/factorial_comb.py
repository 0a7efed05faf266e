# Exact whole numbers.
import math

print([math.factorial(n) for n in range(8)], math.factorial(25))
print(math.comb(5, 2), math.comb(40, 20), math.comb(3, 5), math.perm(5, 2), math.perm(4))
print(math.gcd(12, 18), math.gcd(0, 5), math.gcd(-4, 6), math.gcd(8, 12, 20), math.gcd())
print(math.lcm(4, 6), math.lcm(3, 5, 7), math.lcm(0, 3))
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([2, 2.5]), math.prod([3], start=2))
try:
    math.factorial(-1)
except ValueError as e:
    print("ValueError", e)
