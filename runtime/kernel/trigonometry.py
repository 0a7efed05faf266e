"""Sines, cosines and angles, in pairs of floats as in float_power.py; for powers of complex numbers."""

from __pysm import load_word, square_root, to_float, to_int
from float_power import add, add2, over, power_of_two, series, times, times2
from floats import absolute, divmod_floats, exponent, with_sign

HALF_PI = 1.5707963267341256
HALF_PI_2 = 6.077100506303966e-11
HALF_PI_3 = 2.0222662487959506e-21
HALF_PI_4 = 1.0085854035872483e-37

SIN_TAIL = (1.9572941063391263e-20, -8.22063524662433e-18, 2.8114572543455206e-15, -7.647163731819816e-13,
            1.6059043836821613e-10, -2.505210838544172e-08, 2.7557319223985893e-06)
SIN_HEAD = (-0.0001984126984126984, -1.7209558293420705e-22, 0.008333333333333333, 1.1564823173178714e-19,
            -0.16666666666666666, -9.25185853854297e-18)
COS_TAIL = (4.110317623312165e-19, -1.5619206968586225e-16, 4.779477332387385e-14, -1.1470745597729725e-11,
            2.08767569878681e-09, -2.755731922398589e-07, 2.48015873015873e-05)
COS_HEAD = (-0.001388888888888889, 5.300543954373577e-20, 0.041666666666666664, 2.3129646346357427e-18, -0.5, 0.0)
ATAN_TAIL = (0.037037037037037035, -0.04, 0.043478260869565216, -0.047619047619047616, 0.05263157894736842,
             -0.058823529411764705, 0.06666666666666667, -0.07692307692307693, 0.09090909090909091, -0.1111111111111111,
             0.14285714285714285, -0.2, 0.3333333333333333)


def reduced(x):
    """(n, h, l): x is n quarter turns and h + l, at most an eighth. Exact enough up to a million; beyond, as exact as a remainder of floats."""
    a = absolute(x)
    if a <= 0.786:
        return 0, x, 0.0
    if a >= 1000000.0:
        turns, a = divmod_floats(a, 6.283185307179586)
    n = to_int(a * 0.6366197723675814 + 0.5)
    f = to_float(n)
    h, l = add2(a - f * HALF_PI, -(f * HALF_PI_2))
    p, q = times2(f, HALF_PI_3)
    h, l = add(h, l, -p, -q - f * HALF_PI_4)
    if x < 0.0:
        return -n & 3, -h, -l
    return n & 3, h, l


def sine_pair(h, l):
    p, q = times(h, l, h, l)
    u, v = series(p, q, SIN_TAIL, SIN_HEAD)
    u, v = times(u, v, p, q)
    u, v = times(u, v, h, l)
    return add(h, l, u, v)


def cosine_pair(h, l):
    p, q = times(h, l, h, l)
    u, v = series(p, q, COS_TAIL, COS_HEAD)
    u, v = times(u, v, p, q)
    return add(1.0, 0.0, u, v)


def sine(x):
    n, h, l = reduced(x)
    h, l = cosine_pair(h, l) if n & 1 else sine_pair(h, l)
    return -(h + l) if n & 2 else h + l


def cosine(x):
    n, h, l = reduced(x)
    h, l = sine_pair(h, l) if n & 1 else cosine_pair(h, l)
    return -(h + l) if n == 1 or n == 2 else h + l


def angle(y, x):
    """atan2(y, x) of finite floats, not both 0."""
    a = absolute(y)
    c = absolute(x)
    swap = a > c
    if swap:
        a, c = c, a
    # Scaled, so that products do not overflow.
    e = exponent(c) + 53
    if e > 500:
        a *= power_of_two(-900)
        c *= power_of_two(-900)
    elif e < -500:
        a *= power_of_two(500)
        c *= power_of_two(500)
    if a < c * 1e-290:
        h = a / c
        l = 0.0
    else:
        h, l = over(a, 0.0, c, 0.0)
        if h > 1e-10:
            t = h
            base = 0.0
            if h > 0.41421356:
                base = 0.7853981633974483
                t = (h - 1.0) / (h + 1.0)
            w = t * t
            u = 0.0
            for i in range(1, 14):
                u = u * w + load_word(ATAN_TAIL, i)
            rough = base + (t - t * w * u)
            # One step of Newton's method.
            s, r = sine_pair(rough, 0.0)
            c, d = cosine_pair(rough, 0.0)
            u, v = times(h, l, c, d)
            p, q = add(u, v, -s, -r)
            u, v = times(h, l, s, r)
            h, l = add2(rough, (p + q) / (c + u))
        else:
            l -= h * h * h * 0.3333333333333333
    if swap:
        h, l = add(1.5707963267948966, 6.123233995736766e-17, -h, -l)
    if with_sign(1.0, x) < 0.0:
        h, l = add(3.141592653589793, 1.2246467991473532e-16, -h, -l)
    return with_sign(h + l, y)


def hypotenuse(x, y):
    """The length of (x, y), finite floats: C. F. Borges, An improved algorithm for hypot(a, b), 2019, which glibc uses too."""
    a = absolute(x)
    b = absolute(y)
    if a < b:
        a, b = b, a
    if b == 0.0:
        return a
    f = 1.0
    if a > 1e150:
        a *= power_of_two(-600)
        b *= power_of_two(-600)
        f = power_of_two(600)
    elif b < 1e-140:
        a *= power_of_two(600)
        b *= power_of_two(600)
        f = power_of_two(-600)
    h = square_root(a * a + b * b)
    if h <= b + b:
        d = h - b
        t = a * (d + d - a)
        u = (d - (a - b) * 2.0) * d
    else:
        d = h - a
        t = (d + d) * (a - (b + b))
        u = (d * 4.0 - b) * b + d * d
    return (h - (t + u) / (h + h)) * f
