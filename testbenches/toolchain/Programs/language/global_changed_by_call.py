def g():
    global v
    v = 10
    return 1
v = 5
print(v + g(), v)
print(v + g() * v)
