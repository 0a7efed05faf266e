def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


def binomial(n, k):
    result = 1
    for i in range(1, k + 1):
        result = result * (n - k + i) // i
    return result


for n in range(0, 21, 4):
    print(n, factorial(n))
for n in range(8):
    for k in range(n + 1):
        print(binomial(n, k), end=" ")
    print()
