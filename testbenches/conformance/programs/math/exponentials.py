# exp and logarithms, rounded to ten digits.
import math

print(math.exp(0), round(math.exp(1), 10), round(math.exp(-2), 10), round(math.exp(20), 4))
print(math.log(1), round(math.log(10), 10), math.log2(8), math.log10(1000))
print(round(math.log(8, 2), 10), round(math.log(100, 10), 10))
print(math.log2(2 ** 70), round(math.log(2 ** 200), 8))
print(round(math.pow(2, 0.5), 10), math.pow(2, 10), math.pow(0, 0))
print(round(math.expm1(1e-5), 15), round(math.log1p(1e-5), 15))
for bad in (0, -1):
    try:
        math.log(bad)
    except ValueError as e:
        print("ValueError", e)
try:
    math.exp(1000)
except OverflowError as e:
    print("OverflowError", e)
