"""
Decimal digits of floats, exact: with the fewest that give the float back, or rounded to a place (half to even).

A float is m * 2**e; all that is decided is decided on integers, however large. The search for the fewest digits asks, as
G. L. Steele and J. L. White do ("How to print floating-point numbers accurately", 1990), for numbers within half of the distance to
the float's neighbours, but of all digits at once, from one division. Floats that are decimals of up to 15 digits are found without.
"""

from __pysm import load_word, retag, to_float, to_int
from bigints import add_ints, compare_ints, divmod_ints, lshift_ints, mul_ints, rshift_ints
from int_powers import pow_ints
from tags import INT

FRACTION = 0xFFFFFFFFFFFFF
HIDDEN = 0x10000000000000
EXPONENT = 0x7FF

# Least exponent, that of subnormal floats.
LEAST_EXPONENT = -1074

# Powers of ten that a float holds exactly.
TENS = (1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22)

MOST_DIGITS = 1000000000000000.0


def is_negative(value):
    """The sign, of zeros too."""
    return retag(INT, value) < 0


def is_finite(value):
    return retag(INT, value) >> 52 & EXPONENT != EXPONENT


def power_of_ten(exponent):
    """10**exponent, of any size."""
    return pow_ints(10, exponent)


def mantissa(value):
    """m of a positive finite float."""
    bits = retag(INT, value)
    return bits & FRACTION | HIDDEN if bits >> 52 & EXPONENT else bits & FRACTION


def exponent_of(value):
    """e of a positive finite float."""
    e = retag(INT, value) >> 52 & EXPONENT
    return e - 1075 if e else LEAST_EXPONENT


def estimate(m, e):
    """floor(log10(m * 2**e)), or one less."""
    e -= 1
    while m >= 256:
        m >>= 8
        e += 8
    while m:
        m >>= 1
        e += 1
    # log10(2), near enough for all exponents of floats.
    return e * 78913 >> 18


def short_digits(value):
    """(digits, exponent) of a positive float that is a decimal of up to 15 digits; None of others, and of some very large or small."""
    k = 0
    if value >= MOST_DIGITS or value < 1e-5:
        return None
    while k <= 22:
        scaled = value * load_word(TENS, k + 1)
        if scaled >= MOST_DIGITS:
            return None
        n = to_int(scaled + 0.5)
        if to_float(n) / load_word(TENS, k + 1) == value:
            return n, -k
        k += 1
    return None


def shortest_digits(value):
    """(digits, exponent) of a positive finite float: the int of the fewest digits for which the nearest float of digits * 10**exponent is value."""
    found = short_digits(value)
    if found is not None:
        return trimmed(found)
    m = mantissa(value)
    e = exponent_of(value)
    # value = number / unit * 10**-places, the neighbours' middles are above / unit over and below / unit under it.
    places = 16 - estimate(m, e)
    number = m << 2
    above = 2
    below = 1 if m == HIDDEN and e > LEAST_EXPONENT else 2
    unit = 4
    if e >= 0:
        number = lshift_ints(number, e)
        above = lshift_ints(above, e)
        below = lshift_ints(below, e)
    else:
        unit = lshift_ints(unit, -e)
    if places >= 0:
        ten = power_of_ten(places)
        number = mul_ints(number, ten)
        above = mul_ints(above, ten)
        below = mul_ints(below, ten)
    else:
        unit = mul_ints(unit, power_of_ten(-places))
    whole, rest = divmod_ints(number, unit)
    above_whole, above_rest = divmod_ints(above, unit)
    below_whole, below_rest = divmod_ints(below, unit)
    even = 1 - (m & 1)
    # The largest power of ten of which a multiple is near enough.
    step = 1
    best = whole
    best_exponent = -places
    exponent = -places
    while step <= 100000000000000000:
        low = whole // step * step
        down = whole - low
        # Near enough from below: down + rest / unit <= below.
        order = down - below_whole
        if order == 0:
            order = compare_ints(rest, below_rest)
        under = order < even
        # From above: step - down - rest / unit <= above.
        up = step - down
        order = up - above_whole
        if order == 0 or order == 1:
            # up - rest / unit against above_whole + above_rest / unit.
            order = compare_ints(unit if order else 0, add_ints(rest, above_rest))
        over = order < even
        if not under and not over:
            break
        if under and over:
            # The nearer one, of equally near ones the even.
            order = compare_twice(down, up, rest, unit)
            if order > 0 or order == 0 and low // step & 1:
                low += step
        elif over:
            low += step
        best = low // step
        best_exponent = exponent
        step *= 10
        exponent += 1
    return trimmed((best, best_exponent))


def compare_twice(down, up, rest, unit):
    """The order of down + rest / unit and up - rest / unit, for ints down and up."""
    difference = up - down
    if difference <= 0:
        return 0 if difference == 0 and compare_ints(rest, 0) == 0 else 1
    return compare_ints(lshift_ints(rest, 1), unit) if difference == 1 else -1


def trimmed(found):
    """Without zeros at the end."""
    digits, exponent = found
    while digits % 10 == 0:
        digits //= 10
        exponent += 1
    return digits, exponent


def round_quotient(number, unit):
    """number / unit to the nearest int, half to even."""
    whole, rest = divmod_ints(number, unit)
    order = compare_ints(lshift_ints(rest, 1), unit)
    if order > 0 or order == 0 and is_odd(whole):
        return add_ints(whole, 1)
    return whole


def is_odd(value):
    return compare_ints(lshift_ints(rshift_ints(value, 1), 1), value) != 0


def scaled_digits(value, places):
    """The int nearest to value * 10**places, of a positive finite float or zero."""
    m = mantissa(value)
    e = exponent_of(value)
    if places >= 0 and 0 >= e >= -59:
        found = small_digits(m, -e, places)
        if found >= 0:
            return found
    if places >= 0:
        m = mul_ints(m, power_of_ten(places))
        unit = 1
    else:
        unit = power_of_ten(-places)
    if e >= 0:
        m = lshift_ints(m, e)
    else:
        unit = lshift_ints(unit, -e)
    return round_quotient(m, unit)


def small_digits(m, shift, places):
    """m / 2**shift * 10**places rounded, where that fits in 18 digits; else -1. The shift is at most 59."""
    mask = (1 << shift) - 1
    whole = m >> shift
    m &= mask
    for _ in range(places):
        if whole >= 100000000000000000:
            return -1
        m *= 10
        whole = whole * 10 + (m >> shift)
        m &= mask
    m <<= 1
    half = 1 << shift
    return whole + 1 if m > half or m == half and shift and whole & 1 else whole


def significant_digits(value, count):
    """(digits, exponent) of a positive finite float: exactly so many digits, rounded."""
    exponent = estimate(mantissa(value), exponent_of(value)) - count + 1
    limit = power_of_ten(count)
    digits = scaled_digits(value, -exponent)
    if compare_ints(digits, limit) >= 0:
        exponent += 1
        digits = scaled_digits(value, -exponent)
        if compare_ints(digits, limit) >= 0:
            # Rounded up to the next power of ten.
            exponent += 1
            digits = power_of_ten(count - 1)
    return digits, exponent
