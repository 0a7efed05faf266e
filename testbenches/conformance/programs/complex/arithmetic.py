a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, -a, +a, a + 1, 1 + a, a - 1.5, 2 * a, a * 0.5, a / 2, 1 / a, a == 3 + 4j, a != b)
print(a ** 2, a ** 0, a ** -1, b ** 3, abs(a), abs(3j), a.conjugate(), a.real, a.imag, (5).conjugate(), (2.5).imag)
c = a
c += 1
c *= 1j
c -= 2
c /= 2
print(c, a)
