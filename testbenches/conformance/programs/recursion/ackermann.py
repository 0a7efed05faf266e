# A function that grows fast.
def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


for m in range(3):
    print([ackermann(m, n) for n in range(5)])
print(ackermann(3, 2))


def mccarthy(n):
    return n - 10 if n > 100 else mccarthy(mccarthy(n + 11))


print(mccarthy(99), mccarthy(150), {mccarthy(i) for i in range(80, 100)})
