def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
vals = [0.0, -0.0, 1.0, -1.5, 0.1, 1/3, 1e15, 1e16, 1e17, 123456789.123, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, 2.5, 3.5, -2.5, 1e22, 1e23, 123e-7, float('inf'), float('-inf'), float('nan'), 0.5, 99.995, 1234.5678]
for v in vals: print(repr(v), str(v), v.hex(), v.is_integer(), '%g' % v, '%e' % v, '%.3f' % v if abs(v) < 1e20 else '', '%.10g' % v, f'{v:10.3e}|{v:+.2f}|{v:010.2f}|{v:<12.4g}|{v:,.1f}|{v:%}' if abs(v) < 1e10 else f'{v:e}')
for spec in ['', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%', '.0f', '.0e', '.0g', '#.0f', '#.0e', '#g', '+', '-', ' ', '010', '<10', '>10', '^10', '=+10', '*^10', ',', '_', ',.2f', '_.3e', '.20f', '.50g', 'z.0f', '#.3g', 'x', 'd', 's', 'c', ',n', '.', '10.', '.-1f', 'q', '1000', '0<10', '0=10', '010.3']:
    row = []
    for v in (3.14159, -0.0, -1234567.891, 1e-10, float('inf'), float('nan')):
        try: row.append(format(v, spec)[:60])
        except Exception as e: row.append(type(e).__name__ + ' ' + str(e))
    print(repr(spec), row)
for s in ['1', ' 1.5 ', '-.5', '5.', '.', '', '1e5', '1E+5', '1e', '1e+', '1_0.0_1', '1__0', '_1', '1_', 'inf', '-Infinity', '+NaN', 'nan(1)', '0x1p3', '1.5.2', '1,5', '1e400', '-1e400', '1e-400', '٣.٤', '1\x00', 'infi', '  ', '1 2', '1e5.0', '123456789012345678901234567890', '2.2250738585072011e-308', '9007199254740993', '0.1e1_0', '1e_5', '4.35', '0.000001', '1.0000000000000002']:
    t(float, s)
t(float, b'1.5'); t(float, bytearray(b'2')); t(float, None); t(float, [1]); t(float, 1j); t(float, 10**400); t(float); t(float, 1, 2); t(float, x=1); t(float, b'abc')
for s in ['0x1.8p1', '1.8', '0x', '-0x1p-1074', '0x1p1024', 'inf', 'nan', '0x.8', '0x1.ffffffffffffffp0', '0xap-5', 'abc', '', '0x1p', ' 0x1p3 ']: t(float.fromhex, s)
for v in (0.5, 1.5, 2.5, -0.5, 2.675, 1.005, 1e300, 12345.6789, -12345.6789, float('inf')):
    row = []
    for n in (None, 0, 1, 2, -2, 400, -400):
        try: row.append(round(v, n))
        except Exception as e: row.append(str(e))
    print(row)
t(round, float('nan')); t(round, 1.5, 'a'); t((0.1).as_integer_ratio); t(float('inf').as_integer_ratio); t(float('nan').as_integer_ratio); t((1e300).as_integer_ratio); t((-2.5).as_integer_ratio)
import math
for a in (5.5, -5.5, 0.0, -0.0, float('inf'), float('nan')):
    row = []
    for b in (2.0, -2.0, 0.3, float('inf'), -float('inf'), 0.0):
        for op in (lambda x, y: x % y, lambda x, y: x // y, lambda x, y: divmod(x, y), lambda x, y: x / y, lambda x, y: x ** y):
            try: row.append(op(a, b))
            except Exception as e: row.append(str(e))
    print(row)
t(lambda: 2.0 ** 10000); t(lambda: (-8.0) ** 0.5); t(lambda: 0.0 ** -1); t(lambda: (-2.0) ** 3); t(lambda: 1.0 ** float('nan')); t(lambda: float('nan') ** 0); t(lambda: (-1.0) ** float('inf')); t(lambda: 1e200 * 1e200); t(lambda: 1.0 % 0); t(lambda: divmod(1.0, 0.0)); t(lambda: 1.0 // 0.0)
print(hash(1.0) == hash(1), hash(2.5), hash(0.1), hash(-0.5), hash(float('inf')), hash(1e300), hash(2.0**70) == hash(2**70), hash(-1.0))
print(1 == 1.0, 2**53 + 1 == float(2**53 + 1), 10**400 > 1e308, 10**400 > float('inf'), 1 < float('nan'), 0.0 == -0.0, float('nan') != float('nan'), 2**63 == 2.0**63, True == 1.0, (2**53 + 1) > 2.0**53)
print(min(0.0, -0.0), max(-0.0, 0.0), min(float('nan'), 1), max(1, float('nan')), sorted([3, 1.5, True, 2**70, -1e10]), sum([0.1] * 10), sum([1, 2.5, True]), abs(-0.0), -0.0 + 0, 1e16 + 1, 0.1 + 0.2)
t((1.5).__floor__); t((1.5).__ceil__); t((1.5).__trunc__); t((1.5).__int__); t((1.5).__float__); t((1.5).__bool__); t((1.5).__divmod__, 0.4); t((1.5).__add__, 'a'); t((1.5).__radd__, 1); t((1.5).__getnewargs__); t((1.5).conjugate); print((1.5).real, (1.5).imag)
