"""Decimal floating-point numbers, after M. Cowlishaw's General Decimal Arithmetic Specification.

Traps are those of the default context: InvalidOperation, DivisionByZero and Overflow raise. exp, ln, log10 and powers that
are no ints are computed with ints of more digits than asked for."""

ROUND_DOWN = 'ROUND_DOWN'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_UP = 'ROUND_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_05UP = 'ROUND_05UP'
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999

# sys.hash_info.modulus
_HASH_MODULUS = (1 << 61) - 1


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


class Context:
    def __init__(self, prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=None, traps=None):
        self.prec = prec
        self.rounding = rounding
        self.Emin = Emin
        self.Emax = Emax
        self.capitals = capitals
        self.clamp = clamp
        self.flags = {}
        self.traps = dict.fromkeys((InvalidOperation, DivisionByZero, Overflow), True) if traps is None else traps

    def _traps(self, signal):
        if isinstance(self.traps, dict):
            return self.traps.get(signal, False)
        return signal in self.traps

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, None, self.traps)

    __copy__ = copy

    def clear_flags(self):
        self.flags = {}

    def create_decimal(self, num='0'):
        return Decimal(num)._round(self)

    def sqrt(self, a):
        return Decimal(a).sqrt(self)

    def divide(self, a, b):
        return _divide(Decimal(a), Decimal(b), self)

    def add(self, a, b):
        return _add(Decimal(a), Decimal(b), self)

    def subtract(self, a, b):
        return _add(Decimal(a), -Decimal(b), self)

    def multiply(self, a, b):
        return _multiply(Decimal(a), Decimal(b), self)

    def power(self, a, b, modulo=None):
        return Decimal(a)._power(Decimal(b), self)

    def quantize(self, a, b):
        return Decimal(a).quantize(Decimal(b), context=self)

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def __repr__(self):
        return ('Context(prec=' + str(self.prec) + ', rounding=' + self.rounding + ', Emin=' + str(self.Emin) + ', Emax='
                + str(self.Emax) + ', capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])')


DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP)
ExtendedContext = Context(9, ROUND_HALF_EVEN, traps={})
_current = Context()


def getcontext():
    return _current


def setcontext(context):
    global _current
    _current = context


class _ContextManager:
    def __init__(self, new):
        self.new = new

    def __enter__(self):
        self.old = getcontext()
        setcontext(self.new)
        return self.new

    def __exit__(self, *exception):
        setcontext(self.old)


def localcontext(ctx=None, **kwargs):
    new = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        setattr(new, name, value)
    return _ContextManager(new)


class DecimalTuple(tuple):
    sign = property(lambda self: self[0])
    digits = property(lambda self: self[1])
    exponent = property(lambda self: self[2])

    def __repr__(self):
        return 'DecimalTuple(sign=%r, digits=%r, exponent=%r)' % tuple(self)


def _signal(signal, detail=None, context=None):
    """Raises where the context traps; else what the operation gives is NaN."""
    context = context or _current
    context.flags[signal] = True
    base = InvalidOperation if issubclass(signal, InvalidOperation) else signal
    if context._traps(base):
        raise signal([signal]) if detail is None else base(detail)
    return _special(0, 'n')


def _invalid(context=None):
    (context or _current).flags[InvalidOperation] = True
    if (context or _current)._traps(InvalidOperation):
        raise InvalidOperation([InvalidOperation])
    return _special(0, 'n')


def _rounds_up(rounding, sign, q, r, d):
    """Whether q + r/d, 0 < r < d, rounds away from 0."""
    if rounding == ROUND_HALF_EVEN:
        return 2 * r > d or 2 * r == d and q & 1
    if rounding == ROUND_HALF_UP:
        return 2 * r >= d
    if rounding == ROUND_HALF_DOWN:
        return 2 * r > d
    if rounding == ROUND_UP:
        return True
    if rounding == ROUND_DOWN:
        return False
    if rounding == ROUND_CEILING:
        return not sign
    if rounding == ROUND_FLOOR:
        return bool(sign)
    if rounding == ROUND_05UP:
        return q % 5 == 0
    raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
                    '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')


_powers = [1]
_MOST_POWERS = 200


def _ten_to(n):
    """10**n, kept where it is not too large."""
    if n >= _MOST_POWERS:
        return 10 ** n
    while len(_powers) <= n:
        _powers.append(_powers[-1] * 10)
    return _powers[n]


def _length(n):
    """Decimal digits of an int from 0 on: from its bits, of which log10(2) make a digit, and one comparison."""
    # One too low at times.
    count = n.bit_length() * 78913 >> 18
    while n >= _ten_to(count):
        count += 1
    return count or 1


def _make(sign, digits, exp):
    self = object.__new__(Decimal)
    self._sign = sign
    self._int = digits
    self._exp = exp
    self._kind = ''
    return self


def _special(sign, kind, payload=0):
    """kind: F infinite, n NaN, N signalling NaN."""
    self = _make(sign, payload, 0)
    self._kind = kind
    return self


def _parse(text):
    s = text.strip().replace('_', '')
    sign = 0
    if s[:1] in ('+', '-'):
        sign = 1 if s[0] == '-' else 0
        s = s[1:]
    lower = s.lower()
    if lower in ('inf', 'infinity'):
        return _special(sign, 'F')
    for prefix in ('snan', 'nan'):
        if lower.startswith(prefix):
            digits = s[len(prefix):]
            if digits and not digits.isdigit():
                return None
            return _special(sign, 'N' if prefix == 'snan' else 'n', int(digits or '0'))
    mantissa, mark, exponent = lower.partition('e')
    whole, point, part = mantissa.partition('.')
    digits = whole + part
    if not digits or not digits.isdigit():
        return None
    exp = -len(part)
    if mark:
        unsigned = exponent[1:] if exponent[:1] in ('+', '-') else exponent
        if not unsigned or not unsigned.isdigit():
            return None
        exp += int(exponent)
    return _make(sign, int(digits), exp)


class Decimal:
    __slots__ = ('_sign', '_int', '_exp', '_kind')

    def __new__(cls, value='0', context=None):
        if isinstance(value, str):
            self = _parse(value)
            if self is None:
                _signal(ConversionSyntax, [ConversionSyntax], context)
                self = _special(0, 'n')
        elif isinstance(value, int):
            self = _make(1 if value < 0 else 0, abs(int(value)), 0)
        elif isinstance(value, Decimal):
            self = value
        elif isinstance(value, float):
            self = cls.from_float(value)
        elif isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError('argument must be a sequence of length 3')
            sign, digits, exp = value
            if sign not in (0, 1):
                raise ValueError('sign must be an integer with the value 0 or 1')
            if isinstance(exp, str):
                self = _special(sign, exp)
            else:
                n = 0
                for d in digits:
                    n = n * 10 + d
                self = _make(sign, n, exp)
        else:
            raise TypeError('conversion from ' + type(value).__name__ + ' to Decimal is not supported')
        if cls is Decimal:
            return self
        new = object.__new__(cls)
        new._sign, new._int, new._exp, new._kind = self._sign, self._int, self._exp, self._kind
        return new

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('argument must be int or float.')
        if f != f:
            return _special(0, 'n')
        if f - f != 0.0:
            return _special(1 if f < 0 else 0, 'F')
        n, d = f.as_integer_ratio()
        k = d.bit_length() - 1
        sign = 1 if str(f)[0] == '-' else 0
        return _make(sign, abs(n) * 5 ** k, -k)

    # Text

    def as_tuple(self):
        if self._kind:
            return DecimalTuple((self._sign, (0,) if self._kind == 'F' else tuple([int(c) for c in str(self._int)])
                                 if self._int else (), self._kind))
        return DecimalTuple((self._sign, tuple([int(c) for c in str(self._int)]), self._exp))

    def __str__(self, eng=False):
        sign = '-' if self._sign else ''
        if self._kind:
            if self._kind == 'F':
                return sign + 'Infinity'
            return sign + ('s' if self._kind == 'N' else '') + 'NaN' + (str(self._int) if self._int else '')
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not eng:
            point = 1
        elif digits == '0':
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            text = '0.' + '0' * -point + digits
        elif point >= len(digits):
            text = digits + '0' * (point - len(digits))
        else:
            text = digits[:point] + '.' + digits[point:]
        if left != point:
            text += 'E%+d' % (left - point)
        return sign + text

    def to_eng_string(self, context=None):
        return self.__str__(True)

    def __repr__(self):
        return "Decimal('" + str(self) + "')"

    def __format__(self, spec):
        fill, align, sign, zero, width, comma, precision, kind = _parse_format(spec)
        x = self
        if x._kind:
            body = str(x.copy_abs())
            point = tail = ''
        else:
            if kind == '%':
                x = _make(x._sign, x._int, x._exp + 2)
            if precision is not None:
                rounding = _current.rounding
                if kind in ('e', 'E'):
                    x = x._to_digits(precision + 1, rounding) if x._int else x
                elif kind in ('f', 'F', '%'):
                    x = x._rescale(-precision, rounding)
                elif _length(x._int) > max(precision, 1):
                    x = x._to_digits(max(precision, 1), rounding)
            digits = str(x._int)
            if not x._int and x._exp > 0 and kind in ('f', 'F', '%'):
                x = x._rescale(0, ROUND_DOWN)
                digits = '0'
            left = x._exp + len(digits)
            if kind in ('e', 'E'):
                place = 1 if x._int or precision is None else 1 - precision
            elif kind in ('f', 'F', '%'):
                place = left
            elif x._exp <= 0 and left > -6:
                place = left
            else:
                place = 1
            if place < 0:
                whole, part = '0', '0' * -place + digits
            elif place > len(digits):
                whole, part = digits + '0' * (place - len(digits)), ''
            else:
                whole, part = digits[:place] or '0', digits[place:]
            exp = left - place
            if kind in ('e', 'E') or exp != 0:
                letter = 'e' if kind in ('e', 'g') else 'E'
                tail = letter + '%+d' % exp
            else:
                tail = ''
            point = '.' + part if part else ''
            body = whole
            if kind == '%':
                tail += '%'
        front = '-' if x._sign else sign if sign in ('+', ' ') else ''
        if comma and not x._kind:
            body = _grouped(body, comma)
        text = body + point + tail
        if zero and not align:
            need = width - len(front) - len(point) - len(tail)
            if comma and not x._kind:
                digits = body.replace(comma, '')
                while len(_grouped('0' + digits, comma)) <= need or len(_grouped(digits, comma)) < need:
                    digits = '0' + digits
                body = _grouped(digits, comma)
            else:
                body = '0' * (need - len(body)) + body
            return front + body + point + tail
        pad = width - len(front) - len(text)
        if pad <= 0:
            return front + text
        if align == '=':
            return front + fill * pad + text
        if align == '<':
            return front + text + fill * pad
        if align == '^':
            return fill * (pad // 2) + front + text + fill * (pad - pad // 2)
        return fill * pad + front + text

    # Rounding

    def _rescale(self, exp, rounding):
        """Of that exponent."""
        if not self._int:
            return _make(self._sign, 0, exp)
        if self._exp >= exp:
            return _make(self._sign, self._int * _ten_to(self._exp - exp), exp)
        d = _ten_to(exp - self._exp)
        q, r = divmod(self._int, d)
        if r and _rounds_up(rounding, self._sign, q, r, d):
            q += 1
        return _make(self._sign, q, exp)

    def _to_digits(self, digits, rounding):
        if not self._int:
            return _make(self._sign, 0, self.adjusted() + 1 - digits)
        x = self._rescale(self.adjusted() + 1 - digits, rounding)
        if _length(x._int) > digits:
            x = x._rescale(x._exp + 1, rounding)
        return x

    def _round(self, context=None):
        """As the context has it: digits, and limits of the exponent."""
        context = context or _current
        x = self
        if x._kind:
            return x
        if x._int and _length(x._int) > context.prec:
            exact = x
            x = x._to_digits(context.prec, context.rounding)
            context.flags[Rounded] = True
            if x._int * _ten_to(x._exp - exact._exp) != exact._int:
                context.flags[Inexact] = True
        if not x._int:
            exp = min(max(x._exp, context.Etiny()), context.Emax)
            return x if exp == x._exp else _make(x._sign, 0, exp)
        if x.adjusted() > context.Emax:
            context.flags[Overflow] = True
            if context._traps(Overflow):
                raise Overflow([Overflow])
            if context.rounding in (ROUND_DOWN, ROUND_05UP) or context.rounding == (ROUND_FLOOR if not x._sign else ROUND_CEILING):
                return _make(x._sign, 10 ** context.prec - 1, context.Etop())
            return _special(x._sign, 'F')
        if x._exp < context.Etiny():
            x = self._rescale(context.Etiny(), context.rounding)
        return x

    def quantize(self, exp, rounding=None, context=None):
        context = context or _current
        exp = _convert(exp)
        if self._kind or exp._kind:
            if 'n' in (self._kind, exp._kind):
                return self if self._kind == 'n' else exp
            return self if self._kind and exp._kind else _invalid(context)
        x = self._rescale(exp._exp, rounding or context.rounding)
        if _length(x._int) > context.prec or x._int and x.adjusted() > context.Emax:
            return _invalid(context)
        return x

    def to_integral_value(self, rounding=None, context=None):
        if self._kind or self._exp >= 0:
            return self
        return self._rescale(0, rounding or (context or _current).rounding)

    to_integral = to_integral_exact = to_integral_value

    def normalize(self, context=None):
        x = self._round(context)
        if x._kind:
            return x
        if not x._int:
            return _make(x._sign, 0, 0)
        n, exp = x._int, x._exp
        while n % 10 == 0:
            n //= 10
            exp += 1
        return _make(x._sign, n, exp)

    def adjusted(self):
        return 0 if self._kind else self._exp + _length(self._int) - 1

    # Tests and copies

    def is_nan(self):
        return self._kind in ('n', 'N')

    def is_qnan(self):
        return self._kind == 'n'

    def is_snan(self):
        return self._kind == 'N'

    def is_infinite(self):
        return self._kind == 'F'

    def is_finite(self):
        return self._kind == ''

    def is_zero(self):
        return self._kind == '' and self._int == 0

    def is_signed(self):
        return self._sign == 1

    def is_normal(self, context=None):
        return self._kind == '' and self._int != 0 and self.adjusted() >= (context or _current).Emin

    def copy_abs(self):
        return self._signed(0)

    def copy_negate(self):
        return self._signed(1 - self._sign)

    def copy_sign(self, other):
        return self._signed(_convert(other)._sign)

    def _signed(self, sign):
        x = _make(sign, self._int, self._exp)
        x._kind = self._kind
        return x

    def canonical(self):
        return self

    def conjugate(self):
        return self

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def number_class(self, context=None):
        if self._kind:
            return {'n': 'NaN', 'N': 'sNaN'}.get(self._kind) or ('-' if self._sign else '+') + 'Infinity'
        return ('-' if self._sign else '+') + ('Zero' if not self._int else 'Normal')

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    # Comparison

    def _order(self, other):
        """-1, 0 or 1."""
        a = (-1 if self._sign else 1) if self._kind else 0
        b = (-1 if other._sign else 1) if other._kind else 0
        if a or b:
            return (a > b) - (a < b)
        x = -self._int if self._sign else self._int
        y = -other._int if other._sign else other._int
        if x and y and (x < 0) == (y < 0):
            if self.adjusted() != other.adjusted():
                bigger = self.adjusted() > other.adjusted()
                return 1 if bigger == (x > 0) else -1
            if self._exp > other._exp:
                x *= _ten_to(self._exp - other._exp)
            else:
                y *= _ten_to(other._exp - self._exp)
        return (x > y) - (x < y)

    def compare(self, other, context=None):
        other = _convert(other)
        if self.is_nan() or other.is_nan():
            return self if self.is_nan() else other
        return Decimal(self._order(other))

    def __eq__(self, other):
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        self, other = _comparable(self, other)
        if other is NotImplemented:
            return other
        if self.is_nan() or other.is_nan():
            return False
        return self._order(other) == 0

    def _less(self, other, decide):
        self, other = _comparable(self, other)
        if other is NotImplemented:
            return other
        if self.is_nan() or other.is_nan():
            _invalid()
            return False
        return decide(self._order(other))

    def __lt__(self, other):
        return self._less(other, lambda c: c < 0)

    def __le__(self, other):
        return self._less(other, lambda c: c <= 0)

    def __gt__(self, other):
        return self._less(other, lambda c: c > 0)

    def __ge__(self, other):
        return self._less(other, lambda c: c >= 0)

    def __hash__(self):
        if self._kind:
            if self._kind == 'N':
                raise TypeError('Cannot hash a signaling NaN value.')
            return hash(float(self)) if self._kind == 'F' else object.__hash__(self)
        result = self._int * pow(10, self._exp, _HASH_MODULUS) % _HASH_MODULUS
        if self._sign:
            result = -result
        return -2 if result == -1 else result

    def max(self, other, context=None):
        other = _convert(other)
        if other.is_nan() or not self.is_nan() and self._order(other) >= 0:
            return self._round(context)
        return other._round(context)

    def min(self, other, context=None):
        other = _convert(other)
        if other.is_nan() or not self.is_nan() and self._order(other) <= 0:
            return self._round(context)
        return other._round(context)

    # Conversions

    def __bool__(self):
        return self._kind != '' or self._int != 0

    def __int__(self):
        if self._kind:
            if self._kind == 'F':
                raise OverflowError('cannot convert Infinity to integer')
            raise ValueError('cannot convert NaN to integer')
        n = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** -self._exp
        return -n if self._sign else n

    __trunc__ = __int__

    def __float__(self):
        if self._kind == 'N':
            raise ValueError('cannot convert signaling NaN to float')
        return float(('-' if self._sign else '') + 'nan' if self._kind == 'n' else str(self))

    def __complex__(self):
        return complex(float(self))

    def __floor__(self):
        return int(self._finite('integer')._rescale(0, ROUND_FLOOR)) if self._exp < 0 else int(self)

    def __ceil__(self):
        return int(self._finite('integer')._rescale(0, ROUND_CEILING)) if self._exp < 0 else int(self)

    def _finite(self, what):
        if self._kind == 'F':
            raise OverflowError('cannot convert Infinity to ' + what)
        if self._kind:
            raise ValueError('cannot convert NaN to ' + what)
        return self

    def __round__(self, n=None):
        if n is not None:
            return self.quantize(_make(0, 1, -n), ROUND_HALF_EVEN)
        self._finite('integer')
        return int(self) if self._exp >= 0 else int(self._rescale(0, ROUND_HALF_EVEN))

    def as_integer_ratio(self):
        self._finite('integer ratio')
        n = -self._int if self._sign else self._int
        if self._exp >= 0:
            return n * 10 ** self._exp, 1
        d = 10 ** -self._exp
        from math import gcd
        g = gcd(n, d)
        return n // g, d // g

    # Arithmetic

    def __neg__(self, context=None):
        if self.is_nan():
            return self
        return (self.copy_abs() if not self else self.copy_negate())._round(context)

    def __pos__(self, context=None):
        return (self.copy_abs() if not self else self)._round(context)

    def __abs__(self, context=None):
        return self.copy_abs()._round(context)

    def __add__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _add(self, other, _current)

    __radd__ = __add__

    def __sub__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _add(self, other.copy_negate(), _current)

    def __rsub__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _add(other, self.copy_negate(), _current)

    def __mul__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _multiply(self, other, _current)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divide(self, other, _current)

    def __rtruediv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divide(other, self, _current)

    def __floordiv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divmod(self, other, _current)[0]

    def __rfloordiv__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divmod(other, self, _current)[0]

    def __mod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divmod(self, other, _current, True)[1]

    def __rmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divmod(other, self, _current, True)[1]

    def __divmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divmod(self, other, _current)

    def __rdivmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else _divmod(other, self, _current)

    def remainder_near(self, other, context=None):
        other = _convert(other)
        exp = min(self._exp, other._exp)
        a = self._rescale(exp, ROUND_DOWN)._int
        b = other._rescale(exp, ROUND_DOWN)._int
        q, r = divmod(a, b)
        if 2 * r > b or 2 * r == b and q & 1:
            return _make(1 - self._sign, b - r, exp)._round(context)
        return _make(self._sign, r, exp)._round(context)

    def fma(self, other, third, context=None):
        other, third = _convert(other), _convert(third)
        product = _make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        return _add(product, third, context or _current)

    def scaleb(self, other, context=None):
        return _make(self._sign, self._int, self._exp + int(_convert(other)))._round(context)

    def __pow__(self, other, modulo=None):
        other = _operand(other)
        if other is NotImplemented:
            return other
        if modulo is not None:
            return Decimal(pow(int(self), int(other), int(modulo)))
        return self._power(other, _current)

    def __rpow__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other._power(self, _current)

    def _power(self, other, context):
        if self.is_nan() or other.is_nan():
            return self if self.is_nan() else other
        if not other:
            return _invalid(context) if not self else Decimal(1)
        whole = not other._kind and (other._exp >= 0 or other == other.to_integral_value(ROUND_DOWN))
        n = int(other) if whole else 0
        sign = 1 if self._sign and n & 1 else 0
        if self._sign and not whole and (self or other._kind):
            return _invalid(context)
        if not self:
            return _special(sign, 'F') if other._sign else _make(sign, 0, 0)
        if self._kind:
            return _make(sign, 0, 0) if other._sign else _special(sign, 'F')
        if other._kind:
            c = self.copy_abs()._order(Decimal(1))
            if c == 0:
                return Decimal(1)
            return _special(0, 'F') if (c > 0) == (not other._sign) else _make(0, 0, 0)
        if whole and 0 < n < 100000 and _length(self._int) * n < 5000:
            return _make(sign, self._int ** n, self._exp * n)._round(context)
        if whole and -100000 < n < 0 and _length(self._int) * -n < 5000:
            return _divide(Decimal(1), _make(sign, self._int ** -n, self._exp * -n), context)
        if self.copy_abs() == 1:
            return _make(sign, _ten_to(context.prec - 1), 1 - context.prec)
        with localcontext(context) as inner:
            extra = max(self.adjusted(), 1)
            inner.prec = context.prec + 10 + _length(extra) + max(other.adjusted(), 0)
            result = (self.copy_abs().ln() * other).exp()
        x = result._round(context)
        if other == Decimal('0.5'):
            exact = self.sqrt(context)
            x = exact if exact * exact == self and len(str(exact._int)) < context.prec else x
        return x._signed(sign)

    def sqrt(self, context=None):
        context = context or _current
        if self._kind:
            return self if self.is_nan() or not self._sign else _invalid(context)
        if not self._int:
            return _make(self._sign, 0, self._exp >> 1)
        if self._sign:
            return _invalid(context)
        ideal = self._exp >> 1
        n = self._int * (10 if self._exp & 1 else 1)
        exp = (self._exp - (self._exp & 1)) // 2
        shift = context.prec + 1 - (_length(n) + 1) // 2
        if shift > 0:
            n *= 100 ** shift
            exact = True
        else:
            n, rest = divmod(n, 100 ** -shift)
            exact = not rest
        exp -= shift
        from math import isqrt
        r = isqrt(n)
        exact = exact and r * r == n
        if exact:
            while exp < ideal and r % 10 == 0:
                r //= 10
                exp += 1
        elif r % 5 == 0:
            r += 1
        return _make(0, r, exp)._round(Context(context.prec, ROUND_HALF_EVEN, context.Emin, context.Emax))

    def exp(self, context=None):
        context = context or _current
        if self._kind:
            return self if self.is_nan() else Decimal(0) if self._sign else self
        if not self:
            return Decimal(1)
        if self.adjusted() > 8:
            if self._sign:
                return _make(0, 0, context.Etiny())
            return _make(0, 1, context.Emax + 1)._round(context)
        if self.adjusted() < -context.prec - 2:
            return _add(Decimal(1), self, context)
        digits = context.prec + 12 + abs(self.adjusted()) * 2
        one = _ten_to(digits)
        x = int(_make(self._sign, self._int, self._exp + digits))
        ln10 = _ln10(digits)
        k = x // ln10
        x -= k * ln10
        # e**x by halving, then its series
        x >>= 8
        term = total = one
        n = 1
        while term:
            term = term * x // (one * n)
            total += term
            n += 1
        for i in range(8):
            total = total * total // one
        return _make(0, total, k - digits)._round(context)

    def ln(self, context=None):
        context = context or _current
        if self.is_nan():
            return self
        if not self:
            return _special(1, 'F')
        if self._sign:
            return _invalid(context)
        if self._kind:
            return self
        if self == 1:
            return Decimal(0)
        extra = 12 + _length(abs(self.adjusted()))
        near = (self - 1).adjusted() if Decimal('0.5') < self < 2 else 0
        digits = context.prec + extra - min(near, 0)
        return _make_signed(_ln(self, digits), -digits)._round(context)

    def log10(self, context=None):
        context = context or _current
        if self.is_nan():
            return self
        if not self:
            return _special(1, 'F')
        if self._sign:
            return _invalid(context)
        if self._kind:
            return self
        x = self.normalize(Context(prec=max(_length(self._int), 1)))
        if x._int == 1:
            return Decimal(x._exp)._round(context)
        near = (self - 1).adjusted() if Decimal('0.5') < self < 2 else 0
        digits = context.prec + 14 - min(near, 0)
        return _make_signed(_ln(self, digits) * _ten_to(digits) // _ln10(digits), -digits)._round(context)

    def logb(self, context=None):
        return Decimal(self.adjusted())

    def radix(self):
        return Decimal(10)

    def same_quantum(self, other, context=None):
        other = _convert(other)
        return self._kind == other._kind and (self._kind != '' or self._exp == other._exp)


def _make_signed(n, exp):
    return _make(1 if n < 0 else 0, abs(n), exp)


_logs = {}


def _log_series(n, d, one):
    """one * log(n / d), n / d near 1, by the series of artanh, in binary fractions of a few bits more than one has."""
    bits = one.bit_length() + 8
    s = (n - d << bits) // (n + d)
    square = s * s >> bits
    total = 0
    k = 1
    while s:
        total += s // k
        s = s * square >> bits if s > 0 else -(-s * square >> bits)
        k += 2
    return 2 * total * one >> bits


def _ln10(digits):
    """10**digits log 10: computed for a multiple of 32 digits, of which there are few."""
    known = -(-digits // 32) * 32
    if known not in _logs:
        one = _ten_to(known + 5)
        # log 10 = 10 log 2 - log(1024/1000) ... from log 2 = 7 log(16/15) + 5 log(25/24) + 3 log(81/80)
        a, b, c = _log_series(16, 15, one), _log_series(25, 24, one), _log_series(81, 80, one)
        ln2 = 7 * a + 5 * b + 3 * c
        ln5 = 16 * a + 12 * b + 7 * c
        _logs[known] = (ln2 + ln5) // 10 ** 5
    return _logs[known] // _ten_to(known - digits)


def _ln(x, digits):
    """10**digits log x."""
    inner = digits + 8
    one = _ten_to(inner)
    k = x.adjusted()
    m = int(_make(0, x._int, x._exp - k + inner))
    if m > 3 * one:
        m //= 10
        k += 1
    # to near 1 by square roots
    from math import isqrt
    roots = 0
    while abs(m - one) * 20 > one:
        m = isqrt(m * one)
        roots += 1
    return ((_log_series(m, one, one) << roots) + k * _ln10(inner)) // 10 ** 8


def _convert(x):
    return x if isinstance(x, Decimal) else Decimal(x)


def _operand(x):
    if isinstance(x, Decimal):
        return x
    return Decimal(x) if isinstance(x, int) else NotImplemented


def _comparable(x, y):
    """Two decimals in the order that a decimal and another number are in, or x and NotImplemented."""
    if isinstance(y, Decimal):
        return x, y
    if isinstance(y, (int, float)):
        return x, Decimal(y)
    if hasattr(y, 'numerator') and hasattr(y, 'denominator'):
        # A fraction: both are multiplied by its denominator.
        if not x._kind:
            x = _make(x._sign, x._int * y.denominator, x._exp)
        return x, Decimal(y.numerator)
    return x, NotImplemented


def _nan(a, b, context):
    for x in (a, b):
        if x._kind == 'N':
            return _invalid(context)
    for x in (a, b):
        if x._kind == 'n':
            return x
    return None


def _add(a, b, context):
    if a._kind or b._kind:
        n = _nan(a, b, context)
        if n is not None:
            return n
        if a._kind and b._kind and a._sign != b._sign:
            return _invalid(context)
        return a if a._kind else b
    exp = min(a._exp, b._exp)
    if not a._int and not b._int:
        sign = a._sign & b._sign
        if a._sign != b._sign and context.rounding == ROUND_FLOOR:
            sign = 1
        return _make(sign, 0, exp)._round(context)
    if not a._int or not b._int:
        x = a if a._int else b
        exp = max(exp, x.adjusted() - context.prec - 1)
        return (x._rescale(exp, ROUND_DOWN) if x._exp > exp else x)._round(context)
    # what lies far below the greater one only tells on which side of it the sum is
    high, low = (a, b) if a._exp >= b._exp else (b, a)
    gap = high.adjusted() - context.prec - 2
    if low.adjusted() < min(gap, high._exp - 1):
        low = _make(low._sign, 1, min(gap, high._exp - 1))
        exp = low._exp
    x = high._int * _ten_to(high._exp - exp)
    y = low._int * _ten_to(low._exp - exp)
    total = (-x if high._sign else x) + (-y if low._sign else y)
    if total == 0:
        return _make(1 if context.rounding == ROUND_FLOOR else 0, 0, min(a._exp, b._exp))._round(context)
    return _make_signed(total, exp)._round(context)


def _multiply(a, b, context):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        n = _nan(a, b, context)
        if n is not None:
            return n
        return _special(sign, 'F') if a and b else _invalid(context)
    return _make(sign, a._int * b._int, a._exp + b._exp)._round(context)


def _divide(a, b, context):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        n = _nan(a, b, context)
        if n is not None:
            return n
        if a._kind and b._kind:
            return _invalid(context)
        return _special(sign, 'F') if a._kind else _make(sign, 0, context.Etiny())
    if not b._int:
        if not a._int:
            context.flags[InvalidOperation] = True
            if context._traps(InvalidOperation):
                raise InvalidOperation([DivisionUndefined])
            return _special(0, 'n')
        context.flags[DivisionByZero] = True
        if context._traps(DivisionByZero):
            raise DivisionByZero([DivisionByZero])
        return _special(sign, 'F')
    ideal = a._exp - b._exp
    if not a._int:
        return _make(sign, 0, ideal)._round(context)
    shift = max(_length(b._int) - _length(a._int) + context.prec + 1, 0)
    q, r = divmod(a._int * _ten_to(shift), b._int)
    exp = ideal - shift
    if r:
        # a digit that is neither 0 nor 5 tells that there is more
        if q % 5 == 0:
            q += 1
    else:
        while exp < ideal and q % 10 == 0:
            q //= 10
            exp += 1
    return _make(sign, q, exp)._round(context)


def _divmod(a, b, context, only_rest=False):
    sign = a._sign ^ b._sign
    if a._kind or b._kind:
        n = _nan(a, b, context)
        if n is not None:
            return n, n
        if a._kind:
            return (_special(sign, 'F') if not b._kind else _invalid(context)), _invalid(context)
        return _make(sign, 0, 0), a._round(context)
    if not b._int:
        if not a._int:
            raise InvalidOperation([DivisionUndefined])
        if only_rest:
            return None, _invalid(context)
        raise DivisionByZero([DivisionByZero])
    exp = min(a._exp, b._exp)
    if a.adjusted() - b.adjusted() > context.prec + 1:
        raise InvalidOperation([DivisionImpossible])
    q, r = divmod(a._int * _ten_to(a._exp - exp), b._int * _ten_to(b._exp - exp))
    if _length(q) > context.prec:
        raise InvalidOperation([DivisionImpossible])
    return _make(sign, q, 0), _make(a._sign, r, exp)._round(context)


def _grouped(digits, comma):
    parts = []
    while len(digits) > 3:
        parts.insert(0, digits[-3:])
        digits = digits[:-3]
    parts.insert(0, digits)
    return comma.join(parts)


def _parse_format(spec):
    fill, align, sign, zero, width, comma, precision, kind = ' ', '', '-', False, '', '', None, ''
    s = spec
    if len(s) > 1 and s[1] in '<>=^':
        fill, align, s = s[0], s[1], s[2:]
    elif s[:1] and s[0] in '<>=^':
        align, s = s[0], s[1:]
    if s[:1] and s[0] in '+- ':
        sign, s = s[0], s[1:]
    if s[:1] == '0':
        zero, s = True, s[1:]
    while s[:1].isdigit():
        width += s[0]
        s = s[1:]
    if s[:1] and s[0] in ',_':
        comma, s = s[0], s[1:]
    if s[:1] == '.':
        digits = ''
        s = s[1:]
        while s[:1].isdigit():
            digits += s[0]
            s = s[1:]
        if not digits:
            raise ValueError('invalid format string')
        precision = int(digits)
    if s[:1] and s[0] in 'eEfFgGn%':
        kind, s = s[0], s[1:]
    if s:
        raise ValueError('invalid format string')
    return fill, align, sign, zero, int(width or '0'), comma, precision, kind
