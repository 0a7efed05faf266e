"""Mathematical functions.

The elementary functions come from _precise; erf and erfc are their series and continued fraction; gamma and lgamma are
Lanczos's approximation with the 13 coefficients computed by J. Maddock for g = 6.0246..., evaluated in the order that
CPython evaluates it, so that results agree.
"""

from _bits import bits_of, float_of, root
from _precise import (HALF_PI_PAIR, LN2, add, add2, angle, cosine, exponential, log1p_pair, log_pair, logarithm, over,
                      power_of_e, power_of_two, reduce_angle, root2, scale, sine, split, times, times2, two_artanh)

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = float_of(0x7ff0000000000000)
nan = float_of(0x7ff8000000000000)


def _real(x):
    if type(x) is float:
        return x
    if isinstance(x, (float, int)) or hasattr(type(x), '__float__') or hasattr(type(x), '__index__'):
        return float(x)
    raise TypeError('must be real number, not ' + type(x).__name__)


def _index(x):
    if type(x) is int:
        return x
    if isinstance(x, int):
        return int(x)
    if not hasattr(type(x), '__index__'):
        raise TypeError("'" + type(x).__name__ + "' object cannot be interpreted as an integer")
    return type(x).__index__(x)


def _domain():
    raise ValueError('math domain error')


def _range():
    raise OverflowError('math range error')


# Parts of floats

def fabs(x, /):
    return abs(_real(x))


def copysign(x, y, /):
    x = abs(_real(x))
    return -x if bits_of(_real(y)) < 0 else x


def isnan(x, /):
    x = _real(x)
    return x != x


def isinf(x, /):
    return abs(_real(x)) == inf


def isfinite(x, /):
    return abs(_real(x)) < inf


def frexp(x, /):
    x = _real(x)
    if x == 0.0 or not abs(x) < inf:
        return x, 0
    return split(x)


def ldexp(x, i, /):
    x = _real(x)
    if not isinstance(i, int):
        raise TypeError('Expected an int as second argument to ldexp.')
    if x == 0.0 or not abs(x) < inf:
        return x
    m, k = split(x)
    if i > 3000:
        _range()
    if i < -3000:
        return m * 0.0
    m = scale(m, 0.0, i + k)
    if abs(m) == inf:
        _range()
    return m


def modf(x, /):
    x = _real(x)
    if abs(x) == inf:
        return (0.0 if x > 0.0 else -0.0), x
    if x != x:
        return x, x
    whole = x if abs(x) >= 4503599627370496.0 else copysign(float(int(x)), x)
    return copysign(x - whole, x), whole


def _method(x, name):
    return None if type(x) is float else getattr(type(x), name, None)


def floor(x, /):
    method = _method(x, '__floor__')
    if method is not None:
        return method(x)
    x = _real(x)
    i = int(x)
    if -4503599627370496.0 < x < 0.0 and float(i) > x:
        return i - 1
    return i


def ceil(x, /):
    method = _method(x, '__ceil__')
    if method is not None:
        return method(x)
    x = _real(x)
    i = int(x)
    if 0.0 < x < 4503599627370496.0 and float(i) < x:
        return i + 1
    return i


def trunc(x, /):
    if type(x) is float:
        return int(x)
    method = getattr(type(x), '__trunc__', None)
    if method is None:
        raise TypeError('type ' + type(x).__name__ + " doesn't define __trunc__ method")
    return method(x)


def nextafter(x, y, /):
    x = _real(x)
    y = _real(y)
    if x != x or y != y:
        return x + y
    if x == y:
        return y
    if x == 0.0:
        return copysign(5e-324, y)
    return float_of(bits_of(x) + (1 if (y > x) == (x > 0.0) else -1))


def ulp(x, /):
    x = abs(_real(x))
    if not x < inf:
        return x
    if x == 1.7976931348623157e+308:
        return 1.99584030953472e+292
    return nextafter(x, inf) - x


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a = _real(a)
    b = _real(b)
    rel_tol = _real(rel_tol)
    abs_tol = _real(abs_tol)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if abs(a) == inf or abs(b) == inf:
        return False
    d = abs(b - a)
    return d <= abs(rel_tol * b) or d <= abs(rel_tol * a) or d <= abs_tol


def fmod(x, y, /):
    x = _real(x)
    y = _real(y)
    if x != x or y != y:
        return x + y
    if abs(x) == inf or y == 0.0:
        _domain()
    if abs(y) == inf:
        return x
    return copysign(abs(x) % abs(y), x)


def remainder(x, y, /):
    x = _real(x)
    y = _real(y)
    if x != x or y != y:
        return x + y
    if abs(x) == inf or y == 0.0:
        _domain()
    if abs(y) == inf:
        return x
    a = abs(x)
    b = abs(y)
    m = a % b
    c = b - m
    if m > c:
        m = -c
    elif m == c:
        m = m - 2.0 * ((0.5 * (a - m)) % b)
    return copysign(1.0, x) * m


# Integers

def gcd(*args):
    a = 0
    for b in args:
        b = _index(b)
        while b:
            a, b = b, a % b
    return abs(a)


def lcm(*args):
    a = 1
    for b in args:
        b = _index(b)
        if b == 0:
            a = 0
        elif a:
            a = abs(a // gcd(a, b) * b)
    return a


def isqrt(n, /):
    n = _index(n)
    if n < 0:
        raise ValueError('isqrt() argument must be nonnegative')
    if n < 4503599627370496:
        return int(root(float(n)))
    r = 1 << (n.bit_length() + 1 >> 1)
    while True:
        s = r + n // r >> 1
        if s >= r:
            return r
        r = s


def _span(low, high):
    """The product of low, low + 1, ..., high - 1."""
    if high - low <= 8:
        p = 1
        while low < high:
            p *= low
            low += 1
        return p
    middle = low + high >> 1
    return _span(low, middle) * _span(middle, high)


def factorial(x, /):
    x = _index(x)
    if x < 0:
        raise ValueError('factorial() not defined for negative values')
    return _span(1, x + 1)


def perm(n, k=None, /):
    if k is None:
        return factorial(n)
    n = _index(n)
    k = _index(k)
    if n < 0:
        raise ValueError('n must be a non-negative integer')
    if k < 0:
        raise ValueError('k must be a non-negative integer')
    if k > n:
        return 0
    return _span(n - k + 1, n + 1)


def comb(n, k, /):
    n = _index(n)
    k = _index(k)
    if n < 0:
        raise ValueError('n must be a non-negative integer')
    if k < 0:
        raise ValueError('k must be a non-negative integer')
    if k > n:
        return 0
    if n - k < k:
        k = n - k
    if n < 60:
        result = 1
        for i in range(k):
            result = result * (n - i) // (i + 1)
        return result
    return _span(n - k + 1, n + 1) // _span(1, k + 1)


# Sums and products

def prod(iterable, /, *, start=1):
    for x in iterable:
        start = start * x
    return start


def fsum(seq, /):
    """J. R. Shewchuk's exact sum: partial sums that do not overlap."""
    partials = []
    special = infinities = 0.0
    for x in seq:
        original = x = _real(x)
        kept = []
        for y in partials:
            x, low = add2(x, y)
            if low != 0.0:
                kept.append(low)
        if x - x != 0.0:
            if abs(original) < inf:
                raise OverflowError('intermediate overflow in fsum')
            if abs(original) == inf:
                infinities += original
            special += original
            kept = []
        elif x != 0.0:
            kept.append(x)
        partials = kept
    if special != 0.0:
        if infinities != infinities:
            raise ValueError('-inf + inf in fsum')
        return special
    if not partials:
        return 0.0
    high = partials.pop()
    low = 0.0
    while partials and low == 0.0:
        high, low = add2(high, partials.pop())
    if partials and (low < 0.0) == (partials[-1] < 0.0):
        # half way, and what is left decides
        y = low * 2.0
        x = high + y
        if y == x - high:
            return x
    return high


def _norm(values):
    biggest = 0.0
    infinite = False
    unknown = False
    for x in values:
        if x != x:
            unknown = True
        elif x > biggest:
            biggest = x
    if biggest == inf:
        return inf
    if unknown:
        return nan
    if biggest == 0.0:
        return 0.0
    k = split(biggest)[1]
    h = l = 0.0
    for x in values:
        if x != 0.0:
            m, i = split(x)
            x = scale(m, 0.0, i - k)
            if x > 1e-100:
                a, b = times2(x, x)
                h, l = add(h, l, a, b)
    h, l = root2(h, l)
    return scale(h, l, k)


def hypot(*coordinates):
    return _norm([abs(_real(x)) for x in coordinates])


def dist(p, q, /):
    p = tuple(p)
    q = tuple(q)
    if len(p) != len(q):
        raise ValueError('both points must have the same number of dimensions')
    return _norm([abs(_real(p[i]) - _real(q[i])) for i in range(len(p))])


def degrees(x, /):
    return _real(x) * 57.29577951308232


def radians(x, /):
    return _real(x) * 0.017453292519943295


# Powers and logarithms

def sqrt(x, /):
    x = _real(x)
    if x < 0.0:
        _domain()
    return root(x)


def cbrt(x, /):
    x = _real(x)
    if x == 0.0 or not abs(x) < inf:
        return x
    m, k = split(x)
    while k % 3:
        m *= 0.5
        k += 1
    h, l = log_pair(abs(m), 0.0)
    r = copysign(power_of_e(h / 3.0, 0.0), m)
    a, b = times2(r, r)
    h, l = times(a, b, r, 0.0)
    h, l = add(m, 0.0, -h, -l)
    return scale(r, h / (3.0 * a), k // 3)


def exp(x, /):
    x = _real(x)
    y = power_of_e(x, 0.0)
    if y == inf and x != inf:
        _range()
    return y


def exp2(x, /):
    x = _real(x)
    if not abs(x) < 1100.0:
        if x != x:
            return x
        if x > 0.0:
            if x != inf:
                _range()
            return x
        return 0.0
    k = int(x)
    h, l = times(x - float(k), 0.0, 0.6931471805599453, 2.3190468138462996e-17)
    i, h, l = exponential(h, l)
    h, i2 = add2(1.0, h)
    y = scale(h, i2 + l, i + k)
    if y == inf:
        _range()
    return y


def expm1(x, /):
    x = _real(x)
    if x > 710.0:
        if x != inf:
            _range()
        return x
    if x < -60.0:
        return -1.0
    if x != x or -1e-200 < x < 1e-200:
        return x
    k, p, q = exponential(x, 0.0)
    if k == 0:
        return p + q
    if k > 100:
        s, t = add2(1.0, p)
        y = scale(s, t + q, k)
        if y == inf:
            _range()
        return y
    f = power_of_two(k)
    p, q = add(p * f, q * f, f - 1.0 if k < 53 else f, 0.0 if k < 53 else -1.0)
    return p + q


def _check_log(x):
    if x <= 0.0:
        _domain()
    return x == inf or x != x


def _log(x, function, of2):
    if isinstance(x, int):
        if x <= 0:
            _domain()
        k = x.bit_length() - 1000
        if k > 0:
            k += x.bit_length() & 1
            # as CPython: the int as a float below 1, and its exponent
            n = x.bit_length()
            return function(ldexp(float(x >> k | (x & (1 << k) - 1 != 0)), k - n)) + of2 * float(n)
    x = _real(x)
    if _check_log(x):
        return x
    return function(x)


def _natural(x):
    h, l = log_pair(x, 0.0)
    return h + l


def _decimal(x):
    h, l = log_pair(x, 0.0)
    h, l = times(h, l, 0.4342944819032518, 1.098319650216765e-17)
    return h + l


def _binary(x):
    k, h, l = logarithm(x, 0.0)
    h, l = times(h, l, 1.4426950408889634, 2.0355273740931033e-17)
    a, b = add2(float(k), h)
    return a + (b + l)


def log(x, base=None, /):
    y = _log(x, _natural, 0.6931471805599453)
    if base is None:
        return y
    return y / _log(base, _natural, 0.6931471805599453)


def log10(x, /):
    return _log(x, _decimal, 0.3010299956639812)


def log2(x, /):
    return _log(x, _binary, 1.0)


def log1p(x, /):
    x = _real(x)
    if x <= -1.0:
        _domain()
    if x == inf or x != x or -1e-200 < x < 1e-200:
        return x
    h, l = log1p_pair(x, 0.0)
    return h + l


def pow(x, y, /):
    x = _real(x)
    y = _real(y)
    if y == 0.0 or x == 1.0:
        return 1.0
    if x != x or y != y:
        return x + y
    whole = abs(y) >= 4503599627370496.0 or float(int(y)) == y
    odd = whole and abs(y) < 9007199254740992.0 and int(y) & 1
    a = abs(x)
    if a == 0.0 or a == inf or abs(y) == inf:
        if a == 1.0:
            return 1.0
        if abs(y) == inf:
            return inf if (a > 1.0) == (y > 0.0) else 0.0
        if a == 0.0 and y < 0.0:
            _domain()
        r = a if y > 0.0 else 0.0
        return copysign(r, x) if odd else r
    if x < 0.0 and not whole:
        _domain()
    r = _power(a, y, whole)
    if r == inf:
        _range()
    return -r if odd and x < 0.0 else r


def _power(x, y, whole):
    """x ** y for finite x > 0 and finite y."""
    if whole and -33.0 < y < 33.0:
        # a product that fits in a pair is exact, so that halves round to even
        m, k = split(x)
        n = abs(int(y))
        h = 1.0
        l = 0.0
        a = m
        b = 0.0
        i = n
        while True:
            if i & 1:
                h, l = times(h, l, a, b)
            i >>= 1
            if i == 0:
                break
            a, b = times(a, b, a, b)
        k *= n
        if y < 0.0:
            h, l = over(1.0, 0.0, h, l)
            k = -k
        m, i = split(h)
        return scale(m, scale(l, 0.0, -i), k + i)
    h, l = log_pair(x, 0.0)
    if h == 0.0:
        return 1.0
    if abs(y) > 1e290 or (y < 0.0) == (h < 0.0) and abs(h) * abs(y) > 800.0:
        return inf if (y < 0.0) == (h < 0.0) else 0.0
    if abs(h) * abs(y) < 1e-30:
        return 1.0
    if abs(h) * abs(y) > 800.0:
        return 0.0
    h, l = times(h, l, y, 0.0)
    return power_of_e(h, l)


# Angles

def _angle_of(x):
    x = _real(x)
    if abs(x) == inf:
        _domain()
    return x


def _small(x):
    return x != x or -1e-100 < x < 1e-100


def sin(x, /):
    x = _angle_of(x)
    if _small(x):
        return x
    n, h, l = reduce_angle(x)
    h, l = cosine(h, l) if n & 1 else sine(h, l)
    return -(h + l) if n & 2 else h + l


def cos(x, /):
    x = _angle_of(x)
    if _small(x):
        return 1.0 if x == x else x
    n, h, l = reduce_angle(x)
    h, l = sine(h, l) if n & 1 else cosine(h, l)
    return -(h + l) if n + 1 & 2 else h + l


def tan(x, /):
    x = _angle_of(x)
    if _small(x):
        return x
    n, h, l = reduce_angle(x)
    a, b = sine(h, l)
    c, d = cosine(h, l)
    h, l = over(-c, -d, a, b) if n & 1 else over(a, b, c, d)
    return h + l


def atan(x, /):
    x = _real(x)
    if _small(x):
        return x
    if abs(x) > 1e300:
        return copysign(HALF_PI_PAIR[0], x)
    h, l = angle(abs(x), 0.0, 1.0, 0.0)
    return copysign(h + l, x)


def atan2(y, x, /):
    y = _real(y)
    x = _real(x)
    if x != x or y != y:
        return x + y
    a = abs(y)
    b = abs(x)
    if a == inf and b == inf:
        a = b = 1.0
    if a == 0.0 or b == inf:
        h = l = 0.0
    elif b == 0.0 or a == inf:
        h, l = HALF_PI_PAIR
    else:
        h, l = angle(a, 0.0, b, 0.0)
    if bits_of(x) < 0:
        h, l = add(pi, 1.2246467991473532e-16, -h, -l)
    return copysign(h + l, y)


def _cosine_of(x):
    """sqrt(1 - x*x) for 0 <= x <= 1."""
    a, b = add2(1.0, -x)
    c, d = add2(1.0, x)
    a, b = times(a, b, c, d)
    return root2(a, b)


def asin(x, /):
    x = _real(x)
    if _small(x):
        return x
    a = abs(x)
    if a > 1.0:
        _domain()
    c, d = _cosine_of(a)
    h, l = angle(a, 0.0, c, d)
    return copysign(h + l, x)


def acos(x, /):
    x = _real(x)
    a = abs(x)
    if a > 1.0:
        _domain()
    if x != x:
        return x
    if x == 1.0:
        return 0.0
    c, d = _cosine_of(a)
    h, l = angle(c, d, a, 0.0)
    if x < 0.0:
        h, l = add(pi, 1.2246467991473532e-16, -h, -l)
    return h + l


# Hyperbolic functions

def _halves(a):
    """(k, p, q, u, v): exp(a) == 2**k (1 + p + q) and exp(-a) == 2**-k (u + v)."""
    k, p, q = exponential(a, 0.0)
    s, t = add2(1.0, p)
    t += q
    u, v = over(1.0, 0.0, s, t)
    return k, p, q, s, t, u, v


def sinh(x, /):
    x = _real(x)
    if _small(x) or abs(x) == inf:
        return x
    a = abs(x)
    if a > 711.0:
        _range()
    k, p, q, s, t, u, v = _halves(a)
    if k == 0:
        # (e^a - 1 + (e^a - 1) / e^a) / 2
        u, v = times(p, q, u, v)
        h, l = add(p, q, u, v)
        h = (h + l) * 0.5
    else:
        if k < 60:
            f = power_of_two(-2 * k)
            s, t = add(s, t, -u * f, -v * f)
        h = scale(s, t, k - 1)
        if h == inf:
            _range()
    return copysign(h, x)


def cosh(x, /):
    x = _real(x)
    a = abs(x)
    if x != x or a == inf:
        return a
    if a > 711.0:
        _range()
    k, p, q, s, t, u, v = _halves(a)
    if k < 60:
        f = power_of_two(-2 * k)
        s, t = add(s, t, u * f, v * f)
    h = scale(s, t, k - 1)
    if h == inf:
        _range()
    return h


def tanh(x, /):
    x = _real(x)
    if _small(x):
        return x
    a = abs(x)
    if a > 20.0:
        return copysign(1.0, x)
    k, p, q = exponential(a + a, 0.0)
    if k:
        f = power_of_two(k)
        p, q = add(p * f, q * f, f - 1.0, 0.0)
    c, d = add2(2.0, p)
    h, l = over(p, q, c, d + q)
    return copysign(h + l, x)


def asinh(x, /):
    x = _real(x)
    if _small(x) or abs(x) == inf:
        return x
    a = abs(x)
    if a > 1e150:
        h, l = log_pair(a, 0.0)
        h, l = add(h, l, 0.6931471805599453, 2.3190468138462996e-17)
    else:
        # log(1 + a + a*a / (1 + sqrt(1 + a*a)))
        p, q = times2(a, a)
        c, d = add(1.0, 0.0, p, q)
        c, d = root2(c, d)
        c, d = add(c, d, 1.0, 0.0)
        p, q = over(p, q, c, d)
        p, q = add(p, q, a, 0.0)
        h, l = log1p_pair(p, q)
    return copysign(h + l, x)


def acosh(x, /):
    x = _real(x)
    if x < 1.0:
        _domain()
    if x == inf or x != x:
        return x
    if x > 1e150:
        h, l = log_pair(x, 0.0)
        h, l = add(h, l, 0.6931471805599453, 2.3190468138462996e-17)
        return h + l
    a, b = add2(x, -1.0)
    c, d = add2(x, 1.0)
    c, d = times(a, b, c, d)
    c, d = root2(c, d)
    a, b = add(a, b, c, d)
    h, l = log1p_pair(a, b)
    return h + l


def atanh(x, /):
    x = _real(x)
    a = abs(x)
    if a >= 1.0:
        _domain()
    if _small(x):
        return x
    if a < 0.17:
        h, l = two_artanh(a, 0.0)
    else:
        c, d = add2(1.0, -a)
        h, l = over(a + a, 0.0, c, d)
        h, l = log1p_pair(h, l)
    return copysign((h + l) * 0.5, x)


# Error and gamma functions

def _erf_pair(a):
    """erf(a) as a pair: 2/sqrt(pi) exp(-a*a) (a + 2 a**3/3 + 4 a**5/15 + ...)."""
    w, z = times2(a, a)
    k, p, q = exponential(-w, -z)
    h, l = add2(1.0, p)
    l += q
    f = power_of_two(k)
    c, d = times(h * f, l * f, 1.1283791670955126, 1.533545961316588e-17)
    c, d = times(c, d, a, 0.0)
    w += w
    z += z
    s, t = c, d
    n = 3.0
    while c > s * 1e-32:
        c, d = times(c, d, w, z)
        c, d = over(c, d, n, 0.0)
        s, t = add(s, t, c, d)
        n += 2.0
    return s, t


def erf(x, /):
    x = _real(x)
    a = abs(x)
    if a != a or a < 1e-9:
        return x * 1.1283791670955126 if a < 1e-100 else x * 1.1283791670955126 + x * 1.533545961316588e-17
    if a > 6.0:
        return copysign(1.0, x)
    h, l = _erf_pair(a)
    return copysign(h + l, x)


def erfc(x, /):
    x = _real(x)
    if x != x:
        return x
    if x < -6.0:
        return 2.0
    if x < 2.5:
        h, l = _erf_pair(abs(x))
        h, l = add(1.0, 0.0, -h, -l) if x > 0.0 else add(1.0, 0.0, h, l)
        return h + l
    if x > 27.5:
        return 0.0
    # exp(-x*x) / sqrt(pi) / (x + 1/2 / (x + 1 / (x + 3/2 / (x + ...)))), from its end
    n = 20 + int(400.0 / (x * x))
    h, l = x, 0.0
    while n:
        h, l = over(0.5 * n, 0.0, h, l)
        h, l = add(x, 0.0, h, l)
        n -= 1
    w, z = times2(x, x)
    k, p, q = exponential(-w, -z)
    c, d = add2(1.0, p)
    c, d = times(c, d + q, 0.5641895835477563, 7.66772980658294e-18)
    h, l = over(c, d, h, l)
    m, i = split(h)
    return scale(m, scale(l, 0.0, -i), k + i)


_LANCZOS = ((23531376880.41076, 0.0), (42919803642.6491, 39916800.0), (35711959237.35567, 120543840.0),
            (17921034426.03721, 150917976.0), (6039542586.352028, 105258076.0), (1439720407.3117216, 45995730.0),
            (248874557.86205417, 13339535.0), (31426415.585400194, 2637558.0), (2876370.6289353725, 357423.0),
            (186056.26539522348, 32670.0), (8071.672002365816, 1925.0), (210.82427775157936, 66.0),
            (2.5066282746310002, 1.0))


def _lanczos(x):
    a = b = 0.0
    if x < 5.0:
        for i in range(12, -1, -1):
            c, d = _LANCZOS[i]
            a = a * x + c
            b = b * x + d
    else:
        for c, d in _LANCZOS:
            a = a / x + c
            b = b / x + d
    return a / b


def _sin_pi(x):
    y = abs(x) % 2.0
    n = int(2.0 * y + 0.5)
    if n == 0:
        r = sin(pi * y)
    elif n == 1:
        r = cos(pi * (y - 0.5))
    elif n == 2:
        r = sin(pi * (1.0 - y))
    elif n == 3:
        r = -cos(pi * (y - 1.5))
    else:
        r = sin(pi * (y - 2.0))
    return copysign(1.0, x) * r


def gamma(x, /):
    x = _real(x)
    if x != x or x == inf:
        return x
    if x == -inf or x == 0.0:
        _domain()
    a = abs(x)
    if a < 4503599627370496.0 and float(int(x)) == x:
        if x < 0.0:
            _domain()
        if x <= 23.0:
            return float(factorial(int(x) - 1))
    if a < 1e-20:
        r = 1.0 / x
        if abs(r) == inf:
            _range()
        return r
    if a > 200.0:
        if x > 0.0:
            _range()
        if x == float(int(x)):
            _domain()
        return 0.0 / _sin_pi(x)
    y = a + 5.52468004077673
    if a > 5.52468004077673:
        z = (y - a) - 5.52468004077673
    else:
        z = (y - 5.52468004077673) - a
    z = z * 6.02468004077673 / y
    if x < 0.0:
        r = -pi / _sin_pi(a) / a * exp(y) / _lanczos(a)
        r -= z * r
        if a < 140.0:
            r /= pow(y, a - 0.5)
        else:
            half = pow(y, a / 2.0 - 0.25)
            r /= half
            r /= half
    else:
        r = _lanczos(a) / exp(y)
        r += z * r
        if a < 140.0:
            r *= pow(y, a - 0.5)
        else:
            half = pow(y, a / 2.0 - 0.25)
            r *= half
            r *= half
    if abs(r) == inf:
        _range()
    return r


def lgamma(x, /):
    x = _real(x)
    if x != x:
        return x
    if abs(x) == inf:
        return inf
    a = abs(x)
    if x <= 2.0 and (a >= 4503599627370496.0 or x == float(int(x))):
        if x <= 0.0:
            _domain()
        return 0.0
    if a < 1e-20:
        return -_natural(a)
    if a > 1e300:
        h = _natural(a)
        r = a * (h - 1.0)
    else:
        r = _natural(_lanczos(a)) - 6.02468004077673
        r += (a - 0.5) * (_natural(a + 6.02468004077673 - 0.5) - 1.0)
    if x < 0.0:
        r = 1.1447298858494002 - _natural(abs(_sin_pi(a))) - _natural(a) - r
    if abs(r) == inf:
        _range()
    return r
