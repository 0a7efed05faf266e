# Machin's formula in fixed point: pi to 15 decimals within 64 bits.
def arctan_inverse(x, unity):
    term = unity // x
    total = term
    n = 3
    sign = -1
    while term:
        term //= x * x
        total += sign * (term // n)
        sign = -sign
        n += 2
    return total


unity = 10000000000000000
pi = 4 * (4 * arctan_inverse(5, unity) - arctan_inverse(239, unity))
print(pi // 10)
