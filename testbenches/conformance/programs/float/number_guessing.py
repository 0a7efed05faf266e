# Bisection with floats.
def solve(f, low, high):
    steps = 0
    while high - low > 1e-9:
        mid = (low + high) / 2
        if (f(low) < 0) == (f(mid) < 0):
            low = mid
        else:
            high = mid
        steps += 1
    return (low + high) / 2, steps


for name, f, a, b in (("x^2-2", lambda x: x * x - 2, 0, 2), ("x^3-x-2", lambda x: x ** 3 - x - 2, 1, 2), ("1/x-3", lambda x: 1 / x - 3, 0.1, 1)):
    x, steps = solve(f, a, b)
    print(f"{name:<8} {x:.6f} {steps} {abs(f(x)) < 1e-6}")
