def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
vals = [0, 1, -1, 2, -2, 7, -7, 255, -256, 2**31, -2**31, 2**62, -2**62, 2**63-1, -2**63, 2**63, -2**63-1, 2**64, -2**64+1, 10**20, -10**20, 3**100, -(2**128)]
acc = 0
for a in vals:
    row = []
    for b in vals:
        row.append(a + b); row.append(a - b); row.append(a * b); row.append(a & b); row.append(a | b); row.append(a ^ b)
        row.append((a < b) + 2 * (a <= b) + 4 * (a == b) + 8 * (a > b))
        if b: row.append(a // b); row.append(a % b); row.append(sum(divmod(a, b)))
        if b:
            try: row.append(hash(a / b) % 1000003)
            except OverflowError as e: row.append(len(str(e)))
        if 0 <= b < 100: row.append(a << b); row.append(a >> b)
    for v in row: acc = (acc * 1000003 + v) % (2**61 - 1)
    print(a, acc, ~a, -a, abs(a), a.bit_length(), a.bit_count(), hex(a), oct(a)[-8:], bin(a)[-8:], hash(a), float(a), bool(a))
for a in (0, 1, 255, 256, -1, -128, -129, 2**63, -2**63, 2**64 - 1):
    for n in (1, 2, 8, 9):
        for o in ('big', 'little'):
            for s in (False, True):
                try:
                    b = a.to_bytes(n, o, signed=s); assert int.from_bytes(b, o, signed=s) == a; print(b.hex(), end=' ')
                except OverflowError as e: print(e, end='; ')
    print()
t(int.from_bytes, b'', 'big'); t(int.from_bytes, [1, 2], 'big'); t(int.from_bytes, b'\x01', 'middle'); t(int.from_bytes, 'ab', 'big'); t((5).to_bytes, -1, 'big'); t((5).to_bytes); t(int.from_bytes, b'\xff\x00'); t((5).to_bytes, 2, byteorder='little'); t(int.from_bytes, 5, 'big')
for s, b in [('10', 2), ('zz', 36), ('0x1F', 16), ('0b11', 0), ('0o17', 0), ('  12  ', 10), ('1_000', 10), ('1__0', 10), ('_1', 10), ('', 10), ('-', 10), ('+5', 10), ('0x', 16), ('12', 2), ('9', 8), ('00', 0), ('010', 0), ('٣', 10), ('1.5', 10), ('1e3', 10), ('z', 37), ('z', 1), ('z', -1), ('0_x1', 16), ('0x_1f', 16), ('123456789012345678901234567890', 10), ('-ff', 16), ('\n7\t', 10), ('7\x00', 10)]:
    t(int, s, b)
t(int, 1.9); t(int, -1.9); t(int, float('inf')); t(int, float('nan')); t(int, '5', '5'); t(int, 5, 10); t(int, None); t(int, [1]); t(int, b'12'); t(int, bytearray(b'-7'), 8); t(int, 1e30); t(int); t(int, base=10); t(int, 'x' * 5); t(int, b'q'); t(int, 1j); t(int, x=5)
t(pow, 2, 10); t(pow, 2, -1); t(pow, -2, 3); t(pow, 0, 0); t(pow, 0, -1); t(pow, 3, 5, 7); t(pow, 3, -1, 7); t(pow, 2, -1, 4); t(pow, 3, 5, 0); t(pow, 3, 5, -7); t(pow, 10**20, 10**20, 10**9 + 7); t(pow, 2, 3, 1); t(pow, 2.0, 3, 4); t(pow, 2, 3, 4.0); t(pow, -8, 1/3); t(pow, 'a', 2); t(pow, base=2, exp=5, mod=7); t(pow, 2, 3, None); t(pow, -3, 3, 10); t(pow, 3, -2, -7)
t(lambda: 1 << -1); t(lambda: 1 >> -1); t(lambda: 1 // 0); t(lambda: 1 % 0); t(lambda: 1 / 0); t(divmod, 1, 0); t(lambda: 10**20 // 0); t(lambda: 10**400 / 1); t(lambda: 10**400 / 10**399); t(lambda: float(10**400)); t(lambda: 1 << 1.0); t(lambda: 1 & 1.0); t(lambda: ~1.0); t(lambda: -1 >> 1000); t(lambda: 1 >> 2**70); t(lambda: 0 << 2**70); t(lambda: 1 << 2**70)
t((10).__divmod__, 3); t((10).__rsub__, 3); t((10).__pow__, 2, 7); t((10).__floordiv__, 'a'); t((5).__format__, 'x'); t((5).conjugate); t((5).as_integer_ratio); print((5).real, (5).imag, (5).numerator, (5).denominator, (5).__index__(), (5).__trunc__(), (5).__floor__(), (5).__ceil__(), (5).__round__(-1))
for n in (0, -1, -2, 1, 3): print([round(x, n) for x in (5, 15, 25, -5, -15, 14, 16, 149, 150, 151, 10**20 + 5)])
print(round(2**70 + 12345, -3), round(-5, -1), round(12345, -10), round(5), type(round(5, None)), round(True))
t(round, 5, 'a'); t(round, 5, 1.0); print(int('9' * 30) + 1, int('-' + '9' * 30), str(10**50), repr(-10**50), f'{10**30:,}', f'{10**30:_x}', f'{-10**30:e}', f'{10**30:40d}|', f'{2**70:#b}'[:10])
t(lambda: str(10**5000)); t(lambda: int('1' * 5000)); print(len(str(10**4000)), sum(int(c) for c in str(7**1000)))
