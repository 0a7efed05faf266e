def sqrt(x):
    guess = x
    while True:
        better = (guess + x / guess) / 2
        if abs(better - guess) < 1e-12 * better:
            return better
        guess = better


def cube_root(x, steps=60):
    low, high = 0.0, max(1.0, x)
    for _ in range(steps):
        mid = (low + high) / 2
        if mid ** 3 < x:
            low = mid
        else:
            high = mid
    return low


print(sqrt(2.0), sqrt(1e10), f"{cube_root(27.0):.10f}")
print([round(sqrt(float(n)), 6) for n in range(1, 11)])
