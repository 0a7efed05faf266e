# The two that everybody writes.
def factorial(n):
    return 1 if n == 0 else n * factorial(n - 1)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print([factorial(n) for n in range(10)], factorial(30))
print([fib(n) for n in range(15)])


def fib_memo(n, memo={}):
    if n < 2:
        return n
    if n not in memo:
        memo[n] = fib_memo(n - 1) + fib_memo(n - 2)
    return memo[n]


print(fib_memo(90))
