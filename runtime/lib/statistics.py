"""Statistics. Sums are exact: ratios of ints."""

from math import exp, fsum, isfinite, log, sqrt


class StatisticsError(ValueError):
    pass


def _common_type(a, b):
    """The type of a result from values of both types."""
    if a is b or b is int or b is bool:
        return int if a is bool else a
    if a is int or a is bool or issubclass(b, a):
        return b
    if issubclass(a, b) or a is float:
        return a
    if b is float:
        return b
    raise TypeError("don't know how to coerce " + a.__name__ + ' and ' + b.__name__)


def _ratio(x):
    try:
        return x.as_integer_ratio()
    except AttributeError:
        raise TypeError("can't convert type '" + type(x).__name__ + "' to numerator/denominator") from None
    except (OverflowError, ValueError):
        return x, None


def _sum(data, function=None):
    """(type, numerator, denominator, count); the denominator is None where a value is not finite."""
    kind = int
    sums = {}
    count = 0
    for x in data:
        count += 1
        kind = _common_type(kind, type(x))
        n, d = _ratio(x)
        if function is not None:
            n, d = function(n, d)
        sums[d] = sums.get(d, 0) + n
    if None in sums:
        return kind, sums[None], None, count
    numerator = 0
    denominator = 1
    for d, n in sums.items():
        numerator = numerator * d + n * denominator
        denominator *= d
    return kind, numerator, denominator, count


def _convert(n, d, kind):
    if d is None:
        return n
    if kind is int:
        return n // d if n % d == 0 else n / d
    if kind is float:
        return n / d
    value = kind(n)
    return value / kind(d)


def _listed(data, name, least=1):
    data = list(data)
    if len(data) < least:
        raise StatisticsError(name + ' requires at least ' + ('one data point' if least == 1 else 'two data points'))
    return data


def mean(data):
    kind, n, d, count = _sum(data)
    if count < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(n, d and d * count, kind) if d else n / count


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError('fmean requires at least one data point')
        return fsum(data) / len(data)
    weights = list(weights)
    if len(data) != len(weights):
        raise StatisticsError('data and weights must be the same length')
    den = fsum(weights)
    if not den:
        raise StatisticsError('sum of weights must be non-zero')
    return fsum([a * b for a, b in zip(data, weights)]) / den


def geometric_mean(data):
    data = list(data)
    try:
        return exp(fmean([log(x) for x in data]))
    except ValueError:
        raise StatisticsError('geometric mean requires a non-empty dataset containing positive numbers') from None


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if len(data) == 1 and weights is None and isinstance(data[0], (int, float)) and data[0] >= 0:
        return data[0]
    weights = [1] * len(data) if weights is None else list(weights)
    for x in data:
        if x < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        if x == 0:
            return 0
    kind, n, d, count = _sum([w / x if w else 0 for x, w in zip(data, weights)])
    total = _sum(weights)
    return _convert(total[1] * d, total[2] * n, kind)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    x = data[n // 2]
    low = 0
    while data[low] != x:
        low += 1
    f = data.count(x)
    interval = float(interval)
    return float(x) - interval / 2.0 + interval * (n / 2 - low) / f


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    best = None
    most = 0
    for x, n in _counts(data).items():
        if n > most:
            best = x
            most = n
    if not most:
        raise StatisticsError('no mode for empty data')
    return best


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x, n in counts.items() if n == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    length = len(data)
    if length < 2:
        raise StatisticsError('must have at least two data points')
    result = []
    if method == 'inclusive':
        for i in range(1, n):
            j, delta = divmod(i * (length - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
    elif method == 'exclusive':
        for i in range(1, n):
            j = i * (length + 1) // n
            j = 1 if j < 1 else length - 1 if j > length - 1 else j
            delta = i * (length + 1) - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    else:
        raise ValueError('Unknown method: ' + repr(method))
    return result


def _square_sum(data, center):
    """(type, n, d, count) of the sum of the squares of the distances from the mean or the center."""
    if center is not None:
        a, b = _ratio(center)
        kind, n, d, count = _sum(data, lambda n, d: ((n * b - a * d) ** 2, (d * b) ** 2) if d is not None else (n * n, None))
        return kind, n, d, count
    kind, n, d, count = _sum(data)
    if d is None:
        return kind, n - n, None, count
    squares = _sum(data, lambda n, d: (n * n, d * d))
    # sum of x**2 less (sum of x)**2 / count
    return kind, squares[1] * d * d * count - n * n * squares[2], squares[2] * d * d * count, count


def variance(data, xbar=None):
    kind, n, d, count = _square_sum(_listed(data, 'variance', 2), xbar)
    return _convert(n, d and d * (count - 1), kind)


def pvariance(data, mu=None):
    kind, n, d, count = _square_sum(_listed(data, 'pvariance'), mu)
    return _convert(n, d and d * count, kind)


def _root_of_ratio(n, d):
    """The square root of n / d, correctly rounded."""
    from math import isqrt
    if n == 0:
        return 0.0
    shift = (n.bit_length() - d.bit_length() - 109) // 2
    if shift >= 0:
        q, r = divmod(n, d << 2 * shift)
    else:
        q, r = divmod(n << -2 * shift, d)
    s = isqrt(q)
    if r or s * s != q:
        s |= 1
    return s * 2 ** shift / 1 if shift >= 0 else s / (1 << -shift)


def stdev(data, xbar=None):
    kind, n, d, count = _square_sum(_listed(data, 'stdev', 2), xbar)
    return sqrt(n) if d is None else _root_of_ratio(n, d * (count - 1))


def pstdev(data, mu=None):
    kind, n, d, count = _square_sum(_listed(data, 'pstdev'), mu)
    return sqrt(n) if d is None else _root_of_ratio(n, d * count)


def _pairs(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(name + ' requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(name + ' requires at least two data points')
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    return xbar, ybar, fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)])


def covariance(x, y, /):
    return _pairs(x, y, 'covariance')[2] / (len(x) - 1)


def correlation(x, y, /):
    xbar, ybar, sxy = _pairs(x, y, 'correlation')
    sxx = fsum([(a - xbar) ** 2.0 for a in x])
    syy = fsum([(b - ybar) ** 2.0 for b in y])
    if not sxx * syy:
        raise StatisticsError('at least one of the inputs is constant')
    return sxy / sqrt(sxx * syy)


class LinearRegression(tuple):
    slope = property(lambda self: self[0])
    intercept = property(lambda self: self[1])

    def __repr__(self):
        return 'LinearRegression(slope=' + repr(self[0]) + ', intercept=' + repr(self[1]) + ')'


def linear_regression(x, y, /, *, proportional=False):
    n = len(x)
    if proportional:
        sxy = fsum([a * b for a, b in zip(x, y)])
        sxx = fsum([a * a for a in x])
        xbar = ybar = 0.0
    else:
        xbar, ybar, sxy = _pairs(x, y, 'linear regression')
        sxx = fsum([(a - xbar) ** 2.0 for a in x])
    if not sxx:
        raise StatisticsError('x is constant')
    slope = sxy / sxx
    return LinearRegression((slope, 0.0 if proportional else ybar - slope * xbar))
