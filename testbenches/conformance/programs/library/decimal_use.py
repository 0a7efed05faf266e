import random
from decimal import *


def error(function, *args, **kwargs):
    try:
        print('value', repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


D = Decimal
for text in ('0', '1.50', '-0', '1E+5', '1e-7', '123456789.987654321', '.5', '5.', '-1.2E-10', 'Infinity', '-inf', 'NaN', ' 7 ', '1_000', '0E+3', '0.000001', '0.0000001', '12E+2'):
    x = D(text)
    print(repr(x), x, x.as_tuple(), x.adjusted(), x.is_zero(), bool(x), x.to_eng_string())
for bad in ('a', '', '1.2.3', '1e', '--1'):
    error(D, bad)
error(D, None)
print(D(0.1), D(5), D((1, (1, 2, 3), -2)), D(1.5), D(True), D(-0.0), D(10 ** 30))
a, b = D('7.25'), D('-2.5')
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -1, -a, +a, abs(b), a > b, a == D('7.250'), a + 1, 1 - a, 2 * a, 10 / a, 3 // a, 3 % a, 2 ** D(3))
print(D(1) / 3, D(2) / 3, D(10) / 4, D(1) / 8, D('1.00') / 2, D(100) / 10, D('1e10') / D('1e-10'), D('0.1') + D('0.2'), D('1.10') + D('2.20'), D('1.3') * D('1.20'), D('1e30') + 1, D(1) - D('1e-40'), D('5') % 3, D('-5') % 3, D('-5') // 3)
for f in (lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) // 0, lambda: D(1) % 0, lambda: D('inf') - D('inf'), lambda: D('inf') * 0, lambda: D(-1).sqrt(), lambda: D('nan') < 1, lambda: D(0) ** 0, lambda: D('1e999999') * 10, lambda: int(D('nan')), lambda: int(D('inf')), lambda: D('1e30') % 3, lambda: D(-8) ** D('0.5')):
    error(f)
print(D('2.675').quantize(D('0.01')), D('2.665').quantize(D('.01')), D('1.5').quantize(D('1')), D('123').quantize(D('1E+1')), D('2.675').quantize(D('0.01'), ROUND_UP), D('-2.675').quantize(D('0.01'), rounding=ROUND_FLOOR))
for r in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(r, [str(D(t).quantize(D('1'), rounding=r)) for t in ('1.5', '2.5', '-1.5', '0.4', '0.6', '-0.4', '5.1', '9.9')])
print(D('2').sqrt(), D('100').sqrt(), D('0.01').sqrt(), D('1e-9').sqrt(), D('16.0').sqrt(), D(0).sqrt(), D('1.44').sqrt(), D(3).exp(), D('-1.5').exp(), D('0.001').exp(), D(10).ln(), D(2).ln(), D('0.001').ln(), D('1.0001').ln(), D(1000).log10(), D(2).log10(), D(1).ln(), D(0).exp())
print(D(2) ** D('0.5'), D('1.1') ** D('2.5'), D(10) ** 20, D('1.5') ** 10, D(2) ** -3, D(2) ** 100, D(7) ** D(-2))
print(D('1.200').normalize(), D('100').normalize(), D('0.00').normalize(), D('12.7').to_integral_value(), D('12.5').to_integral_value(), round(D('2.5')), round(D('2.675'), 2), int(D('-3.9')), float(D('0.1')), D('0.75').as_integer_ratio(), D('1e3').as_integer_ratio())
print(D('1.0') == 1, D('0.5') == 0.5, D('0.1') == 0.1, hash(D('2')) == hash(2), hash(D('0.5')) == hash(0.5), {D('1.0'): 'a'}[1], D('1') in [1], D(3) > 2.5, max(D(1), D(2)), sum([D('0.1')] * 3), sorted([D('3'), D('-1'), D('2.5')]), D(1).compare(2), D('nan') == D('nan'))
for spec in ('', '.2f', '10.3f', '<10', '+.1f', 'e', '.3e', 'g', '.3g', ',', ',.2f', '%', '.1%', '010.2f', '^12', '*>10', 'f', '.0f', 'E'):
    print(repr(spec), *[format(D(t), spec) for t in ('0', '1.5', '-1234567.891', '1E+10', '1E-10', '123')], sep='|')
error(format, D(1), 'x')
error(format, D(1), '.f')
getcontext().prec = 6
print(D(1) / 7, D('123456789') + 0, D('1.23456789') * 1, -D('1234567'), getcontext().prec)
with localcontext() as ctx:
    ctx.prec = 3
    ctx.rounding = ROUND_UP
    print(D(1) / 3, D(2) / 3)
print(D(2) / 3)
getcontext().prec = 28
print(Context(prec=4).divide(D(1), D(3)), Context(prec=5).create_decimal('1.23456789'), D('1.5').copy_sign(D(-1)), D('5').fma(2, 3), D('1').scaleb(3), D('10').remainder_near(3), D('1').same_quantum(D('2')), D('-0') == 0, D('3.14').is_signed())
random.seed(2)
for i in range(40):
    x = D(random.randrange(-10 ** random.randrange(1, 30), 10 ** random.randrange(1, 30))).scaleb(random.randrange(-20, 10))
    y = D(random.randrange(1, 10 ** random.randrange(1, 20))).scaleb(random.randrange(-20, 10))
    print(x + y, x - y, x * y, x / y, x < y, abs(x).sqrt(), x.normalize(), format(x, '.5f'), format(y, '.4e'), y.ln(), (x / 10 ** 12).exp() if abs(x) < 10 ** 14 else '')
