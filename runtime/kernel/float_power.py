"""
x ** y of floats, nearly always correctly rounded.

A number is an unevaluated sum of two floats, the greater first (T. J. Dekker, A floating-point technique for extending the available precision, 1971).
The logarithm is a series of the inverse hyperbolic tangent, the exponential Taylor's after the argument was made small. A pair is a TUPLE.
"""

from __pysm import load_word, retag, square_root, to_float, to_int
from exceptions import OverflowError, ZeroDivisionError, throw, throw_with
from floats import absolute, exponent, is_finite, is_whole, mantissa, with_sign
from tags import FLOAT, INT

INFINITY = 1e999
LN2 = 0.6931471805592082
LN2_NEXT = 7.371002565161996e-13
LN2_LAST = 5.8029889835956905e-25

LOG_TAIL = (0.030303030303030304, 0.03225806451612903, 0.034482758620689655, 0.037037037037037035, 0.04, 0.043478260869565216,
            0.047619047619047616, 0.05263157894736842, 0.058823529411764705, 0.06666666666666667, 0.07692307692307693,
            0.09090909090909091)
LOG_HEAD = (0.1111111111111111, 6.1679056923619804e-18, 0.14285714285714285, 7.93016446160826e-18,
            0.2, -1.1102230246251566e-17, 0.3333333333333333, 1.850371707708594e-17)
EXP_TAIL = (2.505210838544172e-08, 2.7557319223985894e-07, 2.7557319223985893e-06, 2.48015873015873e-05,
            0.0001984126984126984, 0.001388888888888889, 0.008333333333333333, 0.041666666666666664)
EXP_HEAD = (0.16666666666666666, 9.25185853854297e-18, 0.5, 0.0)


def power_of_two(e):
    """2.0 ** e for -1022 <= e <= 1023."""
    return retag(FLOAT, e + 1023 << 52)


def add2(a, b):
    s = a + b
    t = s - a
    return s, (a - (s - t)) + (b - t)


def times2(a, b):
    p = a * b
    t = 134217729.0 * a
    u = t - (t - a)
    a -= u
    t = 134217729.0 * b
    v = t - (t - b)
    b -= v
    return p, ((u * v - p) + u * b + a * v) + a * b


def add(a, b, c, d):
    s, e = add2(a, c)
    t, f = add2(b, d)
    e += t
    t = s + e
    e = e - (t - s) + f
    s = t + e
    return s, e - (s - t)


def times(a, b, c, d):
    p, e = times2(a, c)
    e += a * d + b * c
    s = p + e
    return s, e - (s - p)


def over(a, b, c, d):
    q = a / c
    p, e = times2(q, c)
    e = (((a - p) - e) + b - q * d) / c
    s = q + e
    return s, e - (s - q)


def series(h, l, tail, head):
    """A polynomial in h + l: the coefficients of the high powers are floats, those of the low ones pairs."""
    u = 0.0
    for i in range(1, retag(INT, tail) >> 32):
        u = u * h + load_word(tail, i)
    v = 0.0
    for i in range(1, retag(INT, head) >> 32, 2):
        u, v = times(h, l, u, v)
        u, v = add(load_word(head, i), load_word(head, i + 1), u, v)
    return u, v


def scale(h, l, e):
    """(h + l) * 2**e, rounded once; infinite where it is too large; 0.25 <= abs(h) <= 4 unless l is 0."""
    if e < -1018:
        if e < -1100:
            return 0.0
        c = power_of_two(-1022 - e)
        if e < -1024 or h < c:
            # Subnormal: rounded by adding what has its last bit there.
            s, t = add2(c, h)
            s = s + (t + l) - c
            return s * power_of_two(-1000) * power_of_two(e + 1000)
        return (h + l) * power_of_two(-1000) * power_of_two(e + 1000)
    if e > 1000:
        return (h + l) * power_of_two(1000) * power_of_two(e - 1000 if e < 2000 else 1000)
    return (h + l) * power_of_two(e)


def power_of_e(h, l):
    """exp(h + l) as a float, which may be infinite."""
    if h > 710.0:
        return INFINITY
    if h < -746.0:
        return 0.0
    k = 0
    if h > 0.34 or h < -0.34:
        k = to_int(h * 1.4426950408889634 + (0.5 if h > 0.0 else -0.5))
        f = to_float(k)
        h, e = add2(h - f * LN2, -(f * LN2_NEXT))
        e += l - f * LN2_LAST
        t = h + e
        l = e - (t - h)
        h = t
    h *= 0.125
    l *= 0.125
    u, v = series(h, l, EXP_TAIL, EXP_HEAD)
    p, q = times(h, l, h, l)
    u, v = times(u, v, p, q)
    h, l = add(h, l, u, v)
    for _ in range(3):
        u, v = times(h, l, h, l)
        h, l = add(h + h, l + l, u, v)
    s, e = add2(1.0, h)
    return scale(s, e + l, k)


def log_pair(x):
    """log(x) as a pair, x positive and finite."""
    m = mantissa(x)
    k = exponent(x)
    # From 0.7 to 1.4.
    while m < 0x10000000000000:
        m += m
        k -= 1
    m = to_float(m) * power_of_two(-53)
    k += 53
    if m < 0.7071067811865476:
        m += m
        k -= 1
    a, b = add2(m, -1.0)
    c, d = add2(1.0, m)
    h, l = over(a, b, c, d)
    p, q = times(h, l, h, l)
    u, v = series(p, q, LOG_TAIL, LOG_HEAD)
    u, v = times(u, v, p, q)
    u, v = times(u, v, h, l)
    u, v = add(h, l, u, v)
    if k == 0:
        return u + u, v + v
    f = to_float(k)
    a, b = add2(f * LN2, f * LN2_NEXT)
    return add(a, b + f * LN2_LAST, u + u, v + v)


def whole_power(x, y):
    """x ** y of a whole y from -32 to 32, where a product that fits in a pair is exact, so that halves round to even."""
    m = mantissa(x)
    k = exponent(x)
    while m < 0x10000000000000:
        m += m
        k -= 1
    a = to_float(m) * power_of_two(-53)
    k += 53
    n = to_int(y)
    if n < 0:
        n = -n
    k *= n
    b = 0.0
    h = 1.0
    l = 0.0
    while True:
        if n & 1:
            h, l = times(h, l, a, b)
        n >>= 1
        if n == 0:
            break
        a, b = times(a, b, a, b)
    if y < 0.0:
        h, l = over(1.0, 0.0, h, l)
        k = -k
    # h is from 2**-33 to 2**33.
    i = exponent(h) + 53
    f = power_of_two(-i)
    return scale(h * f, l * f, k + i)


def positive_power(x, y):
    """x ** y for finite x > 0 and finite y."""
    if -33.0 < y < 33.0 and to_float(to_int(y)) == y:
        return whole_power(x, y)
    if y == 0.5:
        return square_root(x)
    h, l = log_pair(x)
    if h == 0.0:
        return 1.0
    grows = (y < 0.0) is (h < 0.0)
    a = absolute(h)
    b = absolute(y)
    if b > 1e290 or a * b > 800.0:
        return INFINITY if grows else 0.0
    if a * b < 1e-30:
        return 1.0
    h, l = times(h, l, y, 0.0)
    return power_of_e(h, l)


def is_odd(y):
    return absolute(y) < 9007199254740992.0 and to_int(y) & 1 == 1


def float_pow(x, y):
    """x ** y of floats, as CPython's but for a negative x with a y that is not whole, which is complex_power's."""
    if y == 0.0 or x == 1.0:
        return 1.0
    if x != x or y != y:
        return x + y
    a = absolute(x)
    if not is_finite(y):
        if a == 1.0:
            return 1.0
        return INFINITY if (a > 1.0) is (y > 0.0) else 0.0
    odd = is_whole(y) and is_odd(y)
    if not is_finite(x):
        if y > 0.0:
            return x if odd else INFINITY
        return with_sign(0.0, x) if odd else 0.0
    if a == 0.0:
        if y < 0.0:
            throw(ZeroDivisionError, "0.0 cannot be raised to a negative power")
        return x if odd else 0.0
    r = positive_power(a, y)
    if not is_finite(r):
        throw_with(OverflowError, (34, "Numerical result out of range"))
    return -r if odd and x < 0.0 else r
