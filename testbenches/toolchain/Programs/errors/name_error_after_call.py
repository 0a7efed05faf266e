def f():
    print('called')
    return 1
print(f() + zz)
