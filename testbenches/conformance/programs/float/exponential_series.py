def exp(x):
    term = total = 1.0
    n = 1
    while abs(term) > 1e-17 * abs(total):
        term *= x / n
        total += term
        n += 1
    return total


def sin(x):
    term = total = x
    n = 1
    while abs(term) > 1e-18:
        term *= -x * x / ((2 * n) * (2 * n + 1))
        total += term
        n += 1
    return total


print(f"{exp(1):.12f} {exp(-1):.12f} {exp(10):.8f} {sin(1):.12f} {sin(0.5):.12f} {sin(3):.12f}")
