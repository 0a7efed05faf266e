def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def fib_loop(n):
    a, b = 0, 1
    for i in range(n):
        a, b = b, a + b
    return a


for n in range(15):
    print(n, fib(n), fib_loop(n))
print(fib_loop(90))
