# a < b < c evaluates b once and stops early.
def f(x):
    print("f", x, end=" ")
    return x


print(f(1) < f(2) < f(3))
print(f(3) < f(2) < f(1))
print(f(1) < f(3) > f(2) == f(2))
print(1 < 2 < 3 < 4, 1 < 2 > 3, 1 == 1 == 1.0, 1 != 2 != 1)
print(5 in [5] == True, (5 in [5]) == True, 1 < 2 in [2])
a = b = 3
print(a is b is not None)
