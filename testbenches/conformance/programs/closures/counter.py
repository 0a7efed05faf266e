def counter(start=0):
    n = start

    def up(by=1):
        nonlocal n
        n += by
        return n

    def value():
        return n
    return up, value


up, value = counter(10)
print(up(), up(5), value())
up2, value2 = counter()
print(up2(), value2(), value())
