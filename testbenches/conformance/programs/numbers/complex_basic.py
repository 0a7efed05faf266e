# Complex numbers.
a, b = 1 + 2j, complex(3, -4)
print(a, b, a + b, a - b, a * b, a / b, -a, a ** 2, a == 1 + 2j, a != b)
print(a.real, a.imag, a.conjugate(), abs(b), complex(5), complex("1+2j"), complex(0, 1) ** 2)
print(1j * 1j, 2 + 0j == 2, 0j, -0j, 1e20j, 1.5 - 2.5j, [1j], hash(2 + 0j) == hash(2))
print(a + 1, 2 * a, a - 0.5, 1 / 2j, bool(0j), bool(1j), complex(1.5), 3j.imag)
for bad in (lambda: a < b, lambda: int(a), lambda: a // b, lambda: a / 0, lambda: complex("x")):
    try:
        bad()
    except (TypeError, ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
