"""Elementary functions of floats to about 20 decimal digits, so that their rounding to a float is nearly always the
correct one.

A number is an unevaluated sum of two floats, the greater first (T. J. Dekker, A floating-point technique for extending
the available precision, 1971). Arguments are reduced to a small interval, power series give the rest; inverse functions
correct a rough value by one step of Newton's method.
"""

from _bits import bits_of, float_of, root

LN2 = (0.6931471805592082, 7.371002565161996e-13, 5.8029889835956905e-25)
HALF_PI = (1.5707963267341256, 6.077100506303966e-11, 2.0222662487959506e-21, 1.0085854035872483e-37)
HALF_PI_PAIR = (1.5707963267948966, 6.123233995736766e-17)
QUARTER_PI = 0.7853981633974483
# 2/pi times 2**1280, and pi/2 times 2**255
TWO_OVER_PI = 0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6babf0cfbc209af4361d
HALF_PI_SCALED = 0xc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22
LOG_SERIES = ((0.1111111111111111, 6.1679056923619804e-18), (0.14285714285714285, 7.93016446160826e-18),
              (0.2, -1.1102230246251566e-17), (0.3333333333333333, 1.850371707708594e-17))
SIN_SERIES = ((-0.0001984126984126984, -1.7209558293420705e-22), (0.008333333333333333, 1.1564823173178714e-19),
              (-0.16666666666666666, -9.25185853854297e-18))
COS_SERIES = ((-0.001388888888888889, 5.300543954373577e-20), (0.041666666666666664, 2.3129646346357427e-18), (-0.5, 0.0))


def split(x):
    """(m, e) with x == m * 2**e and 0.5 <= abs(m) < 1, x neither 0 nor infinite nor a NaN."""
    b = bits_of(x)
    e = b >> 52 & 2047
    if e == 0:
        b = bits_of(x * 18014398509481984.0)
        e = (b >> 52 & 2047) - 54
    return float_of(b & -0x7ff0000000000001 | 0x3fe0000000000000), e - 1022


def power_of_two(e):
    """2.0 ** e for -1022 <= e <= 1023."""
    return float_of(e + 1023 << 52)


def scale(h, l, e):
    """(h + l) * 2**e, rounded once; infinite where it is too large; 0.25 <= abs(h) <= 4 unless l is 0."""
    if e < -1018:
        if e < -1100:
            return h * 0.0
        c = power_of_two(-1022 - e)
        if e < -1024 or abs(h) < c:
            if h < 0.0:
                c = -c
            s, t = add2(c, h)
            s = s + (t + l) - c
            return (s * power_of_two(-1000) if s != 0.0 else h * 0.0) * power_of_two(e + 1000)
        return (h + l) * power_of_two(-1000) * power_of_two(e + 1000)
    if e > 1000:
        return (h + l) * power_of_two(1000) * power_of_two(min(e - 1000, 1000))
    return (h + l) * power_of_two(e)


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


def root2(a, b):
    r = root(a)
    if r == 0.0:
        return r, 0.0
    p, e = times2(r, r)
    return r, ((a - p) - e + b) / (r + r)


def series(h, l, tail, head):
    """A polynomial in h + l: the coefficients of the high powers are floats, those of the low ones pairs."""
    u = 0.0
    for c in tail:
        u = u * h + c
    v = 0.0
    for c in head:
        u, v = times(h, l, u, v)
        u, v = add(c[0], c[1], u, v)
    return u, v


EXP_TAIL = (2.505210838544172e-08, 2.7557319223985894e-07, 2.7557319223985893e-06, 2.48015873015873e-05,
            0.0001984126984126984, 0.001388888888888889, 0.008333333333333333, 0.041666666666666664)
EXP_HEAD = ((0.16666666666666666, 9.25185853854297e-18), (0.5, 0.0))


def exponential(h, l):
    """(k, p, q) with exp(h + l) == 2**k * (1 + p + q), abs(h) < 1200; p and q to their own precision."""
    k = 0
    if h > 0.34 or h < -0.34:
        k = int(h * 1.4426950408889634 + (0.5 if h > 0.0 else -0.5))
        f = float(k)
        h, e = add2(h - f * LN2[0], -(f * LN2[1]))
        e += l - f * LN2[2]
        t = h + e
        l = e - (t - h)
        h = t
    h *= 0.125
    l *= 0.125
    u, v = series(h, l, EXP_TAIL, EXP_HEAD)
    p, q = times(h, l, h, l)
    u, v = times(u, v, p, q)
    h, l = add(h, l, u, v)
    for i in range(3):
        u, v = times(h, l, h, l)
        h, l = add(h + h, l + l, u, v)
    return k, h, l


def power_of_e(h, l):
    """exp(h + l) as a float, which may be infinite."""
    if h > 710.0:
        return 1e308 * 1e308
    if h < -746.0:
        return 0.0
    k, p, q = exponential(h, l)
    s, e = add2(1.0, p)
    return scale(s, e + q, k)


LOG_TAIL = (0.030303030303030304, 0.03225806451612903, 0.034482758620689655, 0.037037037037037035, 0.04, 0.043478260869565216,
            0.047619047619047616, 0.05263157894736842, 0.058823529411764705, 0.06666666666666667, 0.07692307692307693,
            0.09090909090909091)


def two_artanh(h, l):
    """2 artanh(h + l), abs(h) < 0.1716."""
    p, q = times(h, l, h, l)
    u, v = series(p, q, LOG_TAIL, LOG_SERIES)
    u, v = times(u, v, p, q)
    u, v = times(u, v, h, l)
    u, v = add(h, l, u, v)
    return u + u, v + v


def logarithm(h, l):
    """(k, p, q): log(h + l) == k log 2 + p + q, h positive."""
    m, k = split(h)
    if m < 0.7071067811865476:
        m += m
        k -= 1
    if l != 0.0:
        l = scale(l, 0.0, -k)
    a, b = add2(m - 1.0, l)
    c, d = add2(1.0, m)
    a, b = over(a, b, c, d + l)
    a, b = two_artanh(a, b)
    return k, a, b


def log_pair(h, l):
    """log(h + l) as a pair."""
    k, p, q = logarithm(h, l)
    if k == 0:
        return p, q
    f = float(k)
    a, b = add2(f * LN2[0], f * LN2[1])
    return add(a, b + f * LN2[2], p, q)


def log1p_pair(h, l):
    """log(1 + h + l) as a pair."""
    if -0.29 < h < 0.41:
        a, b = add2(2.0, h)
        a, b = over(h, l, a, b + l)
        return two_artanh(a, b)
    a, b = add2(1.0, h)
    return log_pair(a, b + l)


def reduce_angle(x):
    """(n, h, l): x == n pi/2 + h + l with abs(h) <= pi/4 (about), n modulo 4."""
    a = abs(x)
    if a <= 0.786:
        return 0, x, 0.0
    if a < 1000000.0:
        n = int(a * 0.6366197723675814 + 0.5)
        f = float(n)
        h, l = add2(a - f * HALF_PI[0], -(f * HALF_PI[1]))
        p, q = times2(f, HALF_PI[2])
        h, l = add(h, l, -p, -q - f * HALF_PI[3])
    else:
        m, e = split(a)
        turns = int(m * 9007199254740992.0) * TWO_OVER_PI
        point = 1333 - e
        n = turns >> point
        part = turns & (1 << point) - 1
        if part >> point - 1:
            n += 1
            part -= 1 << point
        part = (part >> point - 256) * HALF_PI_SCALED
        n &= 3
        h = float(part)
        l = float(part - int(h))
        # part is of 511 bits; both floats are far from subnormal
        f = power_of_two(-511)
        h *= f
        l *= f
    if x < 0.0:
        return -n & 3, -h, -l
    return n & 3, h, l


SIN_TAIL = (1.9572941063391263e-20, -8.22063524662433e-18, 2.8114572543455206e-15, -7.647163731819816e-13,
            1.6059043836821613e-10, -2.505210838544172e-08, 2.7557319223985893e-06)
COS_TAIL = (4.110317623312165e-19, -1.5619206968586225e-16, 4.779477332387385e-14, -1.1470745597729725e-11,
            2.08767569878681e-09, -2.755731922398589e-07, 2.48015873015873e-05)


def sine(h, l):
    p, q = times(h, l, h, l)
    u, v = series(p, q, SIN_TAIL, SIN_SERIES)
    u, v = times(u, v, p, q)
    u, v = times(u, v, h, l)
    return add(h, l, u, v)


def cosine(h, l):
    p, q = times(h, l, h, l)
    u, v = series(p, q, COS_TAIL, COS_SERIES)
    u, v = times(u, v, p, q)
    return add(1.0, 0.0, u, v)


ATAN_TAIL = (0.037037037037037035, -0.04, 0.043478260869565216, -0.047619047619047616, 0.05263157894736842,
             -0.058823529411764705, 0.06666666666666667, -0.07692307692307693, 0.09090909090909091, -0.1111111111111111,
             0.14285714285714285, -0.2, 0.3333333333333333)


def angle(a, b, c, d):
    """The angle of the point (c + d, a + b) as a pair, from 0 to pi/2; neither is negative, not both are 0."""
    swap = a > c
    if swap:
        a, b, c, d = c, d, a, b
    if a < c * 1e-290:
        h = a / c
        l = 0.0
    else:
        m, e = split(c)
        if e > 900 or e < -900 or a < 1e-250:
            a = scale(a, 0.0, -e)
            b = scale(b, 0.0, -e)
            c = m
            d = scale(d, 0.0, -e)
        h, l = over(a, b, c, d)
        if h > 1e-10:
            t = h
            base = 0.0
            if h > 0.41421356:
                base = QUARTER_PI
                t = (h - 1.0) / (h + 1.0)
            w = t * t
            u = 0.0
            for k in ATAN_TAIL:
                u = u * w + k
            rough = base + (t - t * w * u)
            a, b = sine(rough, 0.0)
            c, d = cosine(rough, 0.0)
            u, v = times(h, l, c, d)
            p, q = add(u, v, -a, -b)
            u, v = times(h, l, a, b)
            h, l = add2(rough, (p + q) / (c + u))
        else:
            l -= h * h * h * 0.3333333333333333
    if swap:
        return add(HALF_PI_PAIR[0], HALF_PI_PAIR[1], -h, -l)
    return h, l
