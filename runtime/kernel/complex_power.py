"""Complex numbers: quotients and powers, by the formulas of CPython's; R. L. Smith, Algorithm 116, Comm. ACM 5, 1962, for quotients."""

from __pysm import load_word, new, store_word, to_int
from exceptions import OverflowError, ZeroDivisionError, throw
from float_power import float_pow, log_pair, power_of_e
from floats import absolute, is_finite, is_whole
from tags import COMPLEX
from trigonometry import angle, cosine, hypotenuse, sine

REAL = 1
IMAGINARY = 2


def new_complex(real, imaginary):
    made = new(COMPLEX, 3)
    store_word(made, REAL, real)
    store_word(made, IMAGINARY, imaginary)
    return made


def multiply(a, b):
    x = load_word(a, REAL)
    y = load_word(a, IMAGINARY)
    u = load_word(b, REAL)
    v = load_word(b, IMAGINARY)
    return new_complex(x * u - y * v, x * v + y * u)


def divide(a, b):
    x = load_word(a, REAL)
    y = load_word(a, IMAGINARY)
    u = load_word(b, REAL)
    v = load_word(b, IMAGINARY)
    if absolute(u) >= absolute(v):
        if u == 0.0:
            throw(ZeroDivisionError, "complex division by zero")
        ratio = v / u
        bottom = u + v * ratio
        return new_complex((x + y * ratio) / bottom, (y - x * ratio) / bottom)
    if absolute(v) >= absolute(u):
        ratio = u / v
        bottom = u * ratio + v
        return new_complex((x * ratio + y) / bottom, (y * ratio - x) / bottom)
    return new_complex(u + v, u + v)


def length_of_complex(a):
    """abs(a)"""
    x = load_word(a, REAL)
    y = load_word(a, IMAGINARY)
    if not (is_finite(x) and is_finite(y)):
        if x == 1e999 or x == -1e999 or y == 1e999 or y == -1e999:
            return 1e999
        return x + y
    return hypotenuse(x, y)


def power(a, b):
    """a ** b"""
    y = load_word(b, REAL)
    if load_word(b, IMAGINARY) == 0.0 and is_whole(y) and absolute(y) <= 100.0:
        result = whole_power(a, to_int(y))
    else:
        result = general_power(a, b)
    if is_finite(load_word(result, REAL)) and is_finite(load_word(result, IMAGINARY)):
        return result
    throw(OverflowError, "complex exponentiation")


def whole_power(a, n):
    if n <= 0:
        if n == 0:
            return new_complex(1.0, 0.0)
        if load_word(a, REAL) == 0.0 and load_word(a, IMAGINARY) == 0.0:
            throw(ZeroDivisionError, "0.0 to a negative or complex power")
        return divide(new_complex(1.0, 0.0), whole_power(a, -n))
    result = new_complex(1.0, 0.0)
    factor = a
    bit = 1
    while bit <= n:
        if n & bit:
            result = multiply(result, factor)
        bit += bit
        if bit <= n:
            factor = multiply(factor, factor)
    return result


def general_power(a, b):
    u = load_word(b, REAL)
    v = load_word(b, IMAGINARY)
    x = load_word(a, REAL)
    y = load_word(a, IMAGINARY)
    if u == 0.0 and v == 0.0:
        return new_complex(1.0, 0.0)
    if x == 0.0 and y == 0.0:
        if v != 0.0 or u < 0.0:
            throw(ZeroDivisionError, "0.0 to a negative or complex power")
        return new_complex(0.0, 0.0)
    if not (is_finite(x) and is_finite(y) and is_finite(u) and is_finite(v)):
        throw(OverflowError, "complex exponentiation")
    size = hypotenuse(x, y)
    turned = angle(y, x)
    phase = turned * u
    try:
        long = float_pow(size, u)
    except OverflowError:
        throw(OverflowError, "complex exponentiation")
    if v != 0.0:
        e = power_of_e(turned * v, 0.0)
        if e == 0.0:
            throw(OverflowError, "complex exponentiation")
        long = long / e
        h, l = log_pair(size)
        phase += v * (h + l)
    return new_complex(long * cosine(phase), long * sine(phase))


def power_of_negative(x, y):
    """x ** y of floats, x negative and y not whole: a complex number."""
    return power(new_complex(x, 0.0), new_complex(y, 0.0))
