# Newton's method meets math.sqrt.
import math


def root(x, start=1.0):
    guess = start
    for step in range(100):
        better = (guess + x / guess) / 2
        if abs(better - guess) < 1e-15 * better:
            return better, step
        guess = better


for x in (2.0, 3.0, 10.0, 0.01):
    value, steps = root(x)
    print(x, abs(value - math.sqrt(x)) < 1e-12, steps < 20)
print(round(root(2.0)[0], 12))
