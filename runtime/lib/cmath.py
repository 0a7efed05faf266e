"""Functions of complex numbers, from those of math; infinities and NaNs as Annex G of the C standard has them where they are asked for."""

import math
from math import e, inf, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)

# Above it a square or a sum of squares may overflow.
_LARGE = 6.7e153
_LN_2 = 0.6931471805599453


def _value(z):
    if isinstance(z, complex):
        return z
    if isinstance(z, (str, bytes)) or not (hasattr(z, '__complex__') or hasattr(z, '__float__') or hasattr(z, '__index__')):
        raise TypeError('must be real number, not ' + type(z).__name__)
    return complex(z)


def _domain():
    raise ValueError('math domain error')


def phase(z, /):
    z = _value(z)
    return math.atan2(z.imag, z.real)


def polar(z, /):
    z = _value(z)
    return (abs(z), phase(z))


def rect(r, phi, /):
    if phi == 0.0:
        return complex(r, r * phi)
    if not math.isfinite(phi) and r and not math.isnan(phi):
        _domain()
    return complex(r * math.cos(phi), r * math.sin(phi))


def isfinite(z, /):
    z = _value(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isinf(z, /):
    z = _value(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isnan(z, /):
    z = _value(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    a, b = _value(a), _value(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol


def exp(z, /):
    z = _value(z)
    x, y = z.real, z.imag
    if not math.isfinite(y) and math.isfinite(x):
        if math.isinf(y):
            _domain()
        return complex(nan, nan)
    if y == 0.0:
        return complex(math.exp(x), y)
    if math.isinf(x):
        size = 0.0 if x < 0.0 else inf
        if not math.isfinite(y):
            return complex(size if x < 0.0 else inf, 0.0 if x < 0.0 else nan)
        return complex(math.copysign(size, math.cos(y)), math.copysign(size, math.sin(y)))
    if math.isnan(x):
        return complex(nan, nan)
    size = math.exp(x)
    return complex(size * math.cos(y), size * math.sin(y))


def _log_of_size(x, y):
    """The logarithm of the absolute value, exact near 1."""
    x, y = math.fabs(x), math.fabs(y)
    if x < y:
        x, y = y, x
    if x > _LARGE:
        return math.log(math.hypot(x / 2.0, y / 2.0)) + _LN_2
    if x < 2.2250738585072014e-308:
        return math.log(math.hypot(math.ldexp(x, 53), math.ldexp(y, 53))) - 53 * _LN_2
    h = math.hypot(x, y)
    if 0.71 <= h <= 1.73:
        return math.log1p((x - 1.0) * (x + 1.0) + y * y) / 2.0
    return math.log(h)


def _log(z):
    x, y = z.real, z.imag
    if x == 0.0 and y == 0.0:
        _domain()
    if math.isinf(x) or math.isinf(y):
        return complex(inf, math.atan2(y, x))
    if math.isnan(x) or math.isnan(y):
        return complex(nan, nan)
    return complex(_log_of_size(x, y), math.atan2(y, x))


def log(z, base=None, /):
    result = _log(_value(z))
    return result if base is None else result / _log(_value(base))


def log10(z, /):
    result = _log(_value(z))
    return complex(result.real / 2.302585092994046, result.imag / 2.302585092994046)


def sqrt(z, /):
    z = _value(z)
    x, y = z.real, z.imag
    if math.isinf(y):
        return complex(inf, y)
    if math.isnan(x):
        return complex(nan, nan)
    if math.isinf(x):
        if math.isnan(y):
            return complex(inf, nan) if x > 0.0 else complex(nan, inf)
        return complex(inf, math.copysign(0.0, y)) if x > 0.0 else complex(0.0, math.copysign(inf, y))
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax, ay = math.fabs(x), math.fabs(y)
    if ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308:
        ax = math.ldexp(ax, 54)
        s = math.ldexp(math.sqrt(ax + math.hypot(ax, math.ldexp(ay, 54))), -27)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + math.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    return complex(s, math.copysign(d, y)) if x >= 0.0 else complex(d, math.copysign(s, y))


def cosh(z, /):
    return _hyperbolic(_value(z), math.cosh, math.sinh)


def sinh(z, /):
    return _hyperbolic(_value(z), math.sinh, math.cosh)


def _hyperbolic(z, of_real, of_imaginary):
    """cos(y) * of_real(x) + i sin(y) * of_imaginary(x), also where the factors alone would overflow."""
    x, y = z.real, z.imag
    if math.isinf(y) and not math.isnan(x):
        _domain()
    if math.fabs(x) > 709.0 and math.isfinite(x):
        shifted = x - math.copysign(1.0, x)
        return complex(math.cos(y) * of_real(shifted) * e, math.sin(y) * of_imaginary(shifted) * e)
    return complex(math.cos(y) * of_real(x), math.sin(y) * of_imaginary(x))


def tanh(z, /):
    z = _value(z)
    x, y = z.real, z.imag
    if math.isinf(y) and math.isfinite(x):
        _domain()
    if math.fabs(x) > 354.0:
        return complex(math.copysign(1.0, x), math.copysign(0.0, 2.0 * math.sin(y) * math.cos(y)) if math.isinf(x) else 4.0 * math.sin(y) * math.cos(y) * math.exp(-2.0 * math.fabs(x)))
    tx, ty = math.tanh(x), math.tan(y)
    cx = 1.0 / math.cosh(x)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx)


def cos(z, /):
    z = _value(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    z = _value(z)
    r = sinh(complex(-z.imag, z.real))
    return complex(r.imag, -r.real)


def tan(z, /):
    z = _value(z)
    r = tanh(complex(-z.imag, z.real))
    return complex(r.imag, -r.real)


def acos(z, /):
    z = _value(z)
    x, y = z.real, z.imag
    if math.fabs(x) > _LARGE or math.fabs(y) > _LARGE:
        real = math.atan2(math.fabs(y), x)
        size = math.log(math.hypot(x / 2.0, y / 2.0)) + 2.0 * _LN_2
        return complex(real, -math.copysign(size, y))
    s1 = sqrt(complex(1.0 - x, -y))
    s2 = sqrt(complex(1.0 + x, y))
    return complex(2.0 * math.atan2(s1.real, s2.real), math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    z = _value(z)
    x, y = z.real, z.imag
    if math.fabs(x) > _LARGE or math.fabs(y) > _LARGE:
        return complex(math.log(math.hypot(x / 2.0, y / 2.0)) + 2.0 * _LN_2, math.atan2(y, x))
    s1 = sqrt(complex(x - 1.0, y))
    s2 = sqrt(complex(x + 1.0, y))
    return complex(math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * math.atan2(s1.imag, s2.real))


def asinh(z, /):
    z = _value(z)
    x, y = z.real, z.imag
    if math.fabs(x) > _LARGE or math.fabs(y) > _LARGE:
        size = math.log(math.hypot(x / 2.0, y / 2.0)) + 2.0 * _LN_2
        return complex(math.copysign(size, x), math.atan2(y, math.fabs(x)))
    s1 = sqrt(complex(1.0 + y, -x))
    s2 = sqrt(complex(1.0 - y, x))
    return complex(math.asinh(s1.real * s2.imag - s2.real * s1.imag), math.atan2(y, s1.real * s2.real - s1.imag * s2.imag))


def asin(z, /):
    z = _value(z)
    r = asinh(complex(-z.imag, z.real))
    return complex(r.imag, -r.real)


def atanh(z, /):
    z = _value(z)
    x, y = z.real, z.imag
    if x < 0.0 or x == 0.0 and math.copysign(1.0, x) < 0.0:
        return -atanh(-z)
    ay = math.fabs(y)
    if x > _LARGE or ay > _LARGE:
        h = math.hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -math.copysign(pi / 2.0, -y))
    if x == 1.0 and ay < 1e-154:
        if ay == 0.0:
            _domain()
        return complex(-math.log(math.sqrt(ay) / math.sqrt(math.hypot(ay, 2.0))), math.copysign(math.atan2(2.0, -ay) / 2.0, y))
    return complex(math.log1p(4.0 * x / ((1.0 - x) * (1.0 - x) + ay * ay)) / 4.0, -math.atan2(-2.0 * y, (1.0 - x) * (1.0 + x) - ay * ay) / 2.0)


def atan(z, /):
    z = _value(z)
    r = atanh(complex(-z.imag, z.real))
    return complex(r.imag, -r.real)
