def power(base, exponent):
    result = 1
    while exponent > 0:
        if exponent & 1:
            result *= base
        exponent >>= 1
        if exponent:
            base *= base
    return result


def power_modulo(base, exponent, modulus):
    result = 1
    base %= modulus
    while exponent > 0:
        if exponent % 2:
            result = result * base % modulus
        base = base * base % modulus
        exponent //= 2
    return result


print(power(2, 10), power(3, 20), power(-7, 7), power(10, 18))
print(power_modulo(2, 1000, 1000007), power_modulo(5, 117, 19), power_modulo(123456, 654321, 999983))
