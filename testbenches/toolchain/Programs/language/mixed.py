"""Doc."""
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))

def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps

def kw(a, b=2, c=3):
    return a * 100 + b * 10 + c

print(gcd(1071, 462))
print(ack(2, 3))
for i in range(1, 10):
    print(i, collatz(i), sep=": ")
print(kw(1), kw(1, c=9), kw(c=1, b=2, a=3), kw(4, 5), kw(b=7, a=1))
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, 2 ** 10, 1 << 40, -1 >> 3)
print(True, False, None, True + True, True & False, ~5, -True)
print(9223372036854775807, -9223372036854775808)
x = 5
print(0 < x < 10, 0 < x < 3, x == 5 and "yes" or "no", not x)
def loops():
    total = 0
    for i in range(10):
        if i == 3:
            continue
        if i == 8:
            break
        for j in range(i, 0, -2):
            total += i * j
    else:
        total = -1
    print(total, i, j)
    for i in range(5):
        pass
    else:
        print("else", i)
    for k in range(10, 0, -3):
        k += 1
        print(k, end=" ")
    print()
    n = 0
    while True:
        n += 1
        if n > 5: break
    print(n)
    for i in range(3):
        for i in range(2):
            print(i, end=",")
        print(i)
    s = 2
    for q in range(0, 10, s): print(q, end=";")
    for q in range(10, 0, -s): print(q, end=";")
    print()
loops()
print(abs(-5), min(3, 1, 2), max(1, 7, 3), pow(2, 10), pow(3, 100, 7), int(True), bool(0), bool(3))
a, b = divmod(-17, 5)
print(a, b)
def f(): return g(1) + h
def g(v): return v
h = 10
print(f())
h = 20
print(f())
while (y := x - 1) > 0:
    x = y
print(x, y)
if __name__ == "__main__":
    print("main", "héllo", "ünï→😀")
lam = lambda p, q=4: p * q
print(lam(3), lam(3, 5))
assert x == 1, "no"
def up(n: int, m: int = 3) -> int:
    z: int = n
    return z + m
print(up(1))
print(pow(3, -1, 7))
def nest():
    def inner(z): return z * 2
    return inner(21)
print(nest())
for i in range(300):
    print(i if i % 100 == 0 else "", end="")
print()
p = q = 3
p += q; p -= 1; p *= 3; p //= 2; p %= 5; p <<= 3; p |= 1; p ^= 7; p &= 30; p **= 2; p >>= 1
print(p, q)
a = 1; b = 2; c = 3
a, b, c = c, a, b
print(a, b, c)
a, b, c, d = 1, 2, 3, 4
print(a, b, c, d)
def sw(a, b, c, d):
    a, b, c, d = d, c, b, a
    return a * 1000 + b * 100 + c * 10 + d
print(sw(1, 2, 3, 4))
def tern(a, b): return (a if a > b else b) * (1 if a else 2) + (a and b) + (a or b)
print(tern(3, 4), tern(0, 5), tern(7, 0))
print(kw(kw(1) if x else kw(2), kw(3), c=kw(4) and 5))
