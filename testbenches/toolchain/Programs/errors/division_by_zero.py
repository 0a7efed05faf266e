def f(a, b):
    x = a // b
    return x

print('before')
f(1, 0)
