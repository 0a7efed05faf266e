def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


print(factorial(30), factorial(60))
print(fibonacci(90), fibonacci(100), fibonacci(300))
print(sum(int(c) for c in str(factorial(100))))
