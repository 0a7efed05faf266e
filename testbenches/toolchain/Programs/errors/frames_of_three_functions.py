def a(n):
    return b(n) + 1
def b(n):
    return 1 + c(n - 1)
def c(n):
    assert n > 5, n
    return n
print(a(10))
print(a(3))
