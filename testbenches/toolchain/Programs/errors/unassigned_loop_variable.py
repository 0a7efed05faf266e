def f(x):
    print(x)
    for i in range(x):
        pass
    print(i)
f(3)
f(0)
