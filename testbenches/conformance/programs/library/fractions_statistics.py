import random
import statistics
from fractions import Fraction
from math import ceil, floor
from statistics import *


def error(function, *args, **kwargs):
    try:
        print('value', repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


F = Fraction
print(F(6, 4), repr(F(6, -4)), F('3/4'), F('-1.25'), F('1e3'), F(' 7 '), F(0.5), F(F(1, 2), F(3, 4)), F('1_000/3'), F('.5'), F('5.'), F('1.5e-3'))
for bad in ('a', '1/0', '', '1/', '1.2.3', '--1', '1 /2', 'e5', '.', '1e', '+/2'):
    error(Fraction, bad)
error(Fraction, 1, 0)
error(Fraction, 1.5, 2)
error(Fraction, None)
a, b = F(7, 3), F(-2, 5)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, abs(b), -a, +a, a > b, a == F(14, 6), a + 1, 1 - a, 2 * a, 2 / a, a + 0.5, 2 ** F(1, 2), F(4) ** F(1, 2), 3 // a, 3 % a)
print(int(a), int(b), float(a), floor(a), ceil(a), floor(b), round(a), round(F(5, 2)), round(F(7, 2)), round(a, 2), round(F(12345), -2), bool(F(0)), a.numerator, a.denominator, complex(a))
print(hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5), F(1, 2) == 0.5, F(1, 3) == 1 / 3, F(1, 2) < 0.6, F(1, 2) < float('inf'), F(3) in {3}, F(1, 2) != 'a')
print(F(3.141592653589793).limit_denominator(1000), F(1, 3).limit_denominator(2), F.from_float(0.1), F(0.1).limit_denominator(), sum([F(1, i) for i in range(1, 11)]), a.as_integer_ratio(), max(a, b))
error(lambda: F(1, 2) + 'a')
error(lambda: F(1, 2) / 0)
error(lambda: F(0) ** -1)
error(lambda: F(1, 2) < 1j)

data = [3, 1, 4, 1, 5, 9, 2, 6]
fl = [2.5, 3.25, 5.5, 11.25, 11.75]
print(mean(data), mean([1, 3]), mean(fl), mean([F(1, 2), F(1, 3)]), mean([True, False, 1]), fmean(data), fmean(fl, [1, 2, 3, 4, 5]), geometric_mean([54, 24, 36]), harmonic_mean([40, 60]), harmonic_mean([2.5, 3, 10]))
print(median(data), median([1, 3, 2]), median_low(data), median_high(data), median_grouped([52, 52, 53, 54]), median_grouped([1, 3, 3, 5, 7], 2), mode(data), mode('aabbb'), multimode('aabbc'), multimode([]))
print(variance(data), stdev(data), pvariance(data), pstdev(data), variance(fl), stdev(fl), pstdev([1, 1]), variance([F(1, 2), F(3, 4)]), pvariance(data, 4), variance(data, 4))
print(quantiles(data), quantiles(data, n=10), quantiles(fl, method='inclusive'), covariance([1, 2, 3], [1, 5, 7]), correlation([1, 2, 3], [1, 5, 7]), linear_regression([1, 2, 3], [2, 4, 7]), linear_regression([1, 2], [3, 5], proportional=True).slope)
for f in (mean, fmean, median, mode, variance, stdev, pvariance, harmonic_mean, geometric_mean, quantiles, median_low):
    error(f, [])
error(variance, [1])
error(mean, ['a'])
error(correlation, [1, 1], [2, 3])
error(harmonic_mean, [-1])
random.seed(1)
for i in range(40):
    d = [random.choice([random.gauss(0, 10), random.randrange(100), random.random() * 1e10]) for i in range(random.randrange(2, 9))]
    print(mean(d), variance(d), stdev(d), pstdev(d), fmean(d), median(d))
