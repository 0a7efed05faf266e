a = 2**64; b = -3**50; c = 10**30
print(a, b, c, a+b, a-b, a*b, b//a, b%a, divmod(b, a), divmod(a, b), -a, abs(b), ~a, +a)
print(a & b, a | b, a ^ b, b >> 3, b << 70, a >> 100, b >> 200, 1 << 100, -1 << 100, -1 >> 5, a & 0xff, b & 0xffffffffffffffffff)
print(a == 2**64, a < c, b > a, a != b, hash(a), hash(b), hash(-a), hash(2**61-1), hash(2**61), hash(-1), hash(-2))
print(int("123456789012345678901234567890"), int("-ff", 16), int("0b101", 0), int("  42  "), int("1_000"), int("z", 36), int("-0x1F", 16), int(b"12"), int(1e20), int(-1.9))
for s in ("", "abc", "1.5", "0x", "1__0", "_1", "12 3", "0b2"):
    try: print(int(s, 0) if s else int(s))
    except ValueError as e: print(e)
print(hex(a), oct(a), bin(a), hex(b), str(c), repr(-c), f"{c:,}", f"{a:x}", f"{a:#o}", f"{c:e}", f"{a:>40}", "%d" % c, "%x" % a, "{:_}".format(c))
print(a.bit_length(), b.bit_length(), (0).bit_length(), a.bit_count(), (5).bit_count(), a.to_bytes(10, "big"), b.to_bytes(12, "little", signed=True), int.from_bytes(b"\x01\x00\x00\x00\x00\x00\x00\x00\x00", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True))
try: a.to_bytes(3, "big")
except OverflowError as e: print(e)
try: (-1).to_bytes(3, "big")
except OverflowError as e: print(e)
print(pow(2, 200, 10**9+7), pow(3, -1, 7), pow(2, 100), (-2)**3, 2**-1, 0**0, pow(0, 0), (-7)//2, -7 % 3, 7 % -3, -7 // -2)
for f in (lambda: a // 0, lambda: a % 0, lambda: divmod(a, 0), lambda: 0 ** -1, lambda: a / 0, lambda: 1 << -1, lambda: a >> -1, lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: int("9" * 5000), lambda: float(10**400), lambda: 10**400 / 1, lambda: a + "x", lambda: a < "x", lambda: a[0], lambda: 1 << (1 << 70)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(a / 3, a / b, c / 10**28, 10**400 // 10**399, float(a), a * 1.5, a + 0.5, a == float(a), 2**53 + 1 == float(2**53 + 1), 10**22 == 1e22, 10**23 == 1e23)
print(round(123456, -3), round(a, -5), round(-15, -1), round(25, -1), round(5), a.__class__, isinstance(a, int), type(True + True), True * 5, a.numerator, a.denominator, a.real, a.imag, a.conjugate(), (5).__index__(), (5).as_integer_ratio())
f = 1
for i in range(1, 60): f *= i
print(f, f // 2**50, f % 10**9, f >> 13, len(str(f)))
x = 12345678901234567890
print(x * x, x ** 5, x // 7, -x // 7, x % -7, x * -1, x - x, x - x + 1, (x * x) // x == x, 0 * x, x & -x, x | 1, x ^ x)
x += 1; print(x); x -= 10**25; print(x); x *= 3; print(x); x //= 4; print(x); x %= 1000; print(x); x <<= 80; print(x); x >>= 79; print(x); x **= 7; print(x); x |= 1 << 90; print(x); x &= (1 << 91) - 1; print(x); x ^= 1; print(x)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2, -(-9223372036854775808), abs(-9223372036854775808), -9223372036854775808 // -1, 9223372036854775808 - 1, 3037000500 ** 2, 4611686018427387904 * 2, -9223372036854775808 * -1, 9223372036854775807 << 1, ~9223372036854775807)
def isqrt(n):
    r = n
    while r * r > n: r = (r + n // r) // 2
    return r
print(isqrt(10**60), isqrt(2 * 10**80))
def pi(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = ""
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out += str(m); q, r, m = 10*q, 10*(r-m*t), (10*(3*q+r))//t - 10*m
        else:
            q, r, t, k, m, x = q*k, (2*q+r)*x, t*x, k+1, (q*(7*k+2)+r*x)//(t*x), x+2
    return out
print(pi(30))
print(sum(10**i for i in range(30)), max(2**70, 3**40), sorted([2**65, -2**65, 0, 5]), min(-2**80, 1.5), 2**70 in [2**70], {2**70: 1}[2**70], [2**70].index(2**70), range(2**65, 2**65 + 3)[1], len(range(2**65, 2**65 + 3)), list(range(2**65, 2**65 + 2)))
print(int.__add__(5, 3), (5).__add__(2.0), (5).__radd__(1), int.__mul__(2, a), (2).__pow__(3, 5), (7).__divmod__(2), (7).__rfloordiv__(22), (1).__lshift__(65), bool(a), not a, a and 1)
print(0xFFFFFFFFFFFFFFFF, 0o7777777777777777777777777, 0b1111, 1_000_000_000_000_000_000_000, -0)
