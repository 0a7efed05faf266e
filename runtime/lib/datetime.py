"""Dates and times: days are counted in the Gregorian calendar, eras of 400 years."""

import time as _time

MINYEAR = 1
MAXYEAR = 9999
_MONTHS = ('', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
           'December')
_DAYS = ('', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    if month == 2:
        return 29 if _is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def _before_month(year, month):
    return sum([_days_in_month(year, m) for m in range(1, month)])


def _ordinal(year, month, day):
    return _before_year(year) + _before_month(year, month) + day


def _from_ordinal(n):
    n -= 1
    year = n // 366 + 1
    while _before_year(year + 1) <= n:
        year += 1
    n -= _before_year(year)
    month = 1
    while n >= _days_in_month(year, month):
        n -= _days_in_month(year, month)
        month += 1
    return year, month, n + 1


def _index(x):
    if isinstance(x, int):
        return x
    raise TypeError("'" + type(x).__name__ + "' object cannot be interpreted as an integer")


def _check_date(year, month, day):
    if not MINYEAR <= _index(year) <= MAXYEAR:
        raise ValueError('year ' + str(year) + ' is out of range')
    if not 1 <= _index(month) <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= _index(day) <= _days_in_month(year, month):
        raise ValueError('day is out of range for month')


def _check_time(hour, minute, second, microsecond, fold=0):
    for value, most, name in ((hour, 23, 'hour'), (minute, 59, 'minute'), (second, 59, 'second')):
        if not 0 <= _index(value) <= most:
            raise ValueError(name + ' must be in 0..' + str(most))
    if not 0 <= _index(microsecond) <= 999999:
        raise ValueError('microsecond must be in 0..999999')


def _two(n):
    return '%02d' % n


def _round_half_even(n, d):
    q, r = divmod(n, d)
    if 2 * r > d or 2 * r == d and q & 1:
        q += 1
    return q


class timedelta:
    __slots__ = ('_us',)

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        rest = 0.0
        for value, factor in ((days, 86400000000), (seconds, 1000000), (microseconds, 1), (milliseconds, 1000),
                              (minutes, 60000000), (hours, 3600000000), (weeks, 604800000000)):
            if isinstance(value, int):
                total += value * factor
            elif isinstance(value, float):
                whole = int(value)
                total += whole * factor
                part = (value - whole) * factor
                total += int(part)
                rest += part - int(part)
            else:
                raise TypeError('unsupported type for timedelta ' + ('days' if value is days else 'seconds' if value is seconds
                                else 'microseconds') + ' component: ' + type(value).__name__)
        return cls._make(total + round(rest))

    @classmethod
    def _make(cls, us):
        self = object.__new__(cls)
        self._us = us
        days = us // 86400000000
        if not -999999999 <= days <= 999999999:
            raise OverflowError('days=' + str(days) + '; must have magnitude <= 999999999')
        return self

    @property
    def days(self):
        return self._us // 86400000000

    @property
    def seconds(self):
        return self._us % 86400000000 // 1000000

    @property
    def microseconds(self):
        return self._us % 1000000

    def total_seconds(self):
        return self._us / 1000000

    def __repr__(self):
        parts = [name + '=' + str(value) for name, value in (('days', self.days), ('seconds', self.seconds),
                                                             ('microseconds', self.microseconds)) if value]
        return 'datetime.timedelta(' + (', '.join(parts) or '0') + ')'

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = str(hours) + ':' + _two(minutes) + ':' + _two(seconds)
        days = self.days
        if days:
            text = str(days) + ' day' + ('' if abs(days) == 1 else 's') + ', ' + text
        if self.microseconds:
            text += '.%06d' % self.microseconds
        return text

    def __add__(self, other):
        return timedelta._make(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return timedelta._make(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return timedelta._make(-self._us)

    def __pos__(self):
        return self

    def __abs__(self):
        return timedelta._make(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._make(self._us * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._make(_round_half_even(self._us * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        return timedelta._make(self._us // other) if isinstance(other, int) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            return timedelta._make(_round_half_even(self._us, other) if other > 0 else _round_half_even(-self._us, -other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._make(_round_half_even(self._us * b, a) if a > 0 else _round_half_even(-self._us * b, -a))
        return NotImplemented

    def __mod__(self, other):
        return timedelta._make(self._us % other._us) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._us // other._us, timedelta._make(self._us % other._us)

    def __eq__(self, other):
        return self._us == other._us if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us < other._us if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us <= other._us if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us > other._us if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us >= other._us if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash(self._us)

    def __bool__(self):
        return self._us != 0


timedelta.resolution = timedelta._make(1)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.min = timedelta(-999999999)


class tzinfo:
    def utcoffset(self, dt):
        raise NotImplementedError('tzinfo subclass must override utcoffset()')

    def dst(self, dt):
        return None

    def tzname(self, dt):
        raise NotImplementedError('tzinfo subclass must override tzname()')


def _offset_text(offset, separator=':'):
    if offset is None:
        return ''
    us = offset._us
    sign = '-' if us < 0 else '+'
    seconds, us = divmod(abs(us), 1000000)
    text = sign + _two(seconds // 3600) + separator + _two(seconds // 60 % 60)
    if seconds % 60 or us:
        text += separator + _two(seconds % 60)
        if us:
            text += '.%06d' % us
    return text


class timezone(tzinfo):
    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError('timezone() argument 1 must be datetime.timedelta, not ' + type(offset).__name__)
        if not -86400000000 < offset._us < 86400000000:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not '
                             + repr(offset) + '.')
        self._offset = offset
        self._name = name

    def utcoffset(self, dt):
        return self._offset

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return 'UTC' if not self._offset else 'UTC' + _offset_text(self._offset)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        return ('datetime.timezone(' + repr(self._offset)
                + ('' if self._name is None else ', ' + repr(self._name)) + ')')

    def __str__(self):
        return self.tzname(None)


timezone.utc = UTC = timezone(timedelta(0))


def _strftime(x, format):
    """x has year, month, day, hour, minute, second, microsecond, and weekday()."""
    out = []
    i = 0
    while i < len(format):
        c = format[i]
        i += 1
        if c != '%' or i == len(format):
            out.append(c)
            continue
        c = format[i]
        i += 1
        if c == 'Y':
            out.append(str(x.year))
        elif c == 'y':
            out.append(_two(x.year % 100))
        elif c == 'm':
            out.append(_two(x.month))
        elif c == 'd':
            out.append(_two(x.day))
        elif c == 'H':
            out.append(_two(x.hour))
        elif c == 'I':
            out.append(_two((x.hour + 11) % 12 + 1))
        elif c == 'p':
            out.append('AM' if x.hour < 12 else 'PM')
        elif c == 'M':
            out.append(_two(x.minute))
        elif c == 'S':
            out.append(_two(x.second))
        elif c == 'f':
            out.append('%06d' % x.microsecond)
        elif c == 'a':
            out.append(_DAYS[x.weekday() + 1][:3])
        elif c == 'A':
            out.append(_DAYS[x.weekday() + 1])
        elif c == 'b':
            out.append(_MONTHS[x.month][:3])
        elif c == 'B':
            out.append(_MONTHS[x.month])
        elif c == 'w':
            out.append(str((x.weekday() + 1) % 7))
        elif c == 'u':
            out.append(str(x.weekday() + 1))
        elif c == 'j':
            out.append('%03d' % (_before_month(x.year, x.month) + x.day))
        elif c == 'z':
            out.append(_offset_text(x.utcoffset(), ''))
        elif c == 'Z':
            out.append(x.tzname() or '')
        elif c == 'F':
            out.append(_strftime(x, '%Y-%m-%d'))
        elif c == 'T':
            out.append(_strftime(x, '%H:%M:%S'))
        elif c == 'D' or c == 'x':
            out.append(_strftime(x, '%m/%d/%y'))
        elif c == 'X':
            out.append(_strftime(x, '%H:%M:%S'))
        elif c == 'c':
            out.append(_strftime(x, '%a %b ') + '%2d' % x.day + _strftime(x, ' %H:%M:%S %Y'))
        elif c == '%':
            out.append('%')
        else:
            out.append('%' + c)
    return ''.join(out)


class _Fields:
    """What date, time and datetime share: their fields are in a tuple, compared in order."""
    __slots__ = ('_fields', '_tz')

    def _comparable(self, other):
        return type(other) is type(self) or isinstance(other, type(self)) and not isinstance(other, datetime)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def __str__(self):
        return self.isoformat()

    def _key(self, other):
        return self._fields, other._fields

    def __eq__(self, other):
        if not self._comparable(other):
            return NotImplemented
        try:
            a, b = self._key(other)
        except TypeError:
            return False
        return a == b

    def __lt__(self, other):
        if not self._comparable(other):
            return NotImplemented
        a, b = self._key(other)
        return a < b

    def __le__(self, other):
        if not self._comparable(other):
            return NotImplemented
        a, b = self._key(other)
        return a <= b

    def __gt__(self, other):
        if not self._comparable(other):
            return NotImplemented
        a, b = self._key(other)
        return a > b

    def __ge__(self, other):
        if not self._comparable(other):
            return NotImplemented
        a, b = self._key(other)
        return a >= b

    def __hash__(self):
        return hash(self._fields)


class _Date:
    __slots__ = ()
    year = property(lambda self: self._fields[0])
    month = property(lambda self: self._fields[1])
    day = property(lambda self: self._fields[2])

    def toordinal(self):
        return _ordinal(*self._fields[:3])

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        n = self.toordinal()
        thursday = n - self.weekday() + 3
        year = _from_ordinal(thursday)[0]
        return IsoCalendarDate((year, (thursday - _before_year(year) - 1) // 7 + 1, self.weekday() + 1))

    def ctime(self):
        return _strftime(self, '%c')

    def strftime(self, format):
        return _strftime(self, format)

    def timetuple(self):
        f = (self._fields + (0, 0, 0))[:6]
        return _time.struct_time(f + (self.weekday(), _before_month(f[0], f[1]) + f[2], -1))


class IsoCalendarDate(tuple):
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return 'datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)' % tuple(self)


class date(_Date, _Fields):
    __slots__ = ()
    hour = minute = second = microsecond = 0

    def __new__(cls, year, month, day):
        _check_date(year, month, day)
        self = object.__new__(cls)
        self._fields = (year, month, day)
        self._tz = None
        return self

    @classmethod
    def fromordinal(cls, n):
        if n < 1:
            raise ValueError('ordinal must be >= 1')
        if n > 3652059:
            raise ValueError('year is out of range')
        return cls(*_from_ordinal(n))

    @classmethod
    def fromtimestamp(cls, t):
        return cls.fromordinal(719163 + int(t // 86400))

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            return cls(*_parse_date(text))
        except (IndexError, TypeError):
            raise ValueError('Invalid isoformat string: ' + repr(text)) from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        first = _ordinal(year, 1, 4)
        return cls.fromordinal(first - (first + 6) % 7 + (week - 1) * 7 + day - 1)

    def isoformat(self):
        return '%04d-%02d-%02d' % self._fields

    def utcoffset(self):
        return None

    def tzname(self):
        return None

    def replace(self, year=None, month=None, day=None):
        f = self._fields
        return type(self)(f[0] if year is None else year, f[1] if month is None else month, f[2] if day is None else day)

    def __repr__(self):
        return 'datetime.date(%d, %d, %d)' % self._fields

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 0 < n <= 3652059:
            raise OverflowError('date value out of range')
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented


def _parse_date(text):
    if len(text) == 10 and text[4] == '-' and text[7] == '-':
        parts = text[:4], text[5:7], text[8:]
    elif len(text) == 8:
        parts = text[:4], text[4:6], text[6:]
    else:
        raise ValueError('Invalid isoformat string: ' + repr(text))
    for p in parts:
        if not p.isdigit():
            raise ValueError('Invalid isoformat string: ' + repr(text))
    return [int(p) for p in parts]


def _parse_time(text, whole):
    """(hour, minute, second, microsecond, offset) of hh:mm[:ss[.ffffff]][Z or +hh:mm]."""
    zone = None
    for i, c in enumerate(text):
        if c in '+-Z':
            if c == 'Z':
                zone = timezone.utc
            else:
                f = _parse_time(text[i + 1:], whole)
                offset = timedelta(hours=f[0], minutes=f[1], seconds=f[2], microseconds=f[3])
                zone = timezone(-offset if c == '-' else offset) if offset else timezone.utc
            text = text[:i]
            break
    main, dot, fraction = text.partition('.')
    parts = main.split(':')
    if len(parts) > 3 or dot and (len(parts) < 3 or not fraction.isdigit()):
        raise ValueError('Invalid isoformat string: ' + repr(whole))
    for p in parts:
        if len(p) != 2 or not p.isdigit():
            raise ValueError('Invalid isoformat string: ' + repr(whole))
    numbers = [int(p) for p in parts] + [0, 0]
    return numbers[0], numbers[1], numbers[2], int((fraction + '000000')[:6]), zone


def _time_text(f, timespec):
    h, m, s, us = f
    if timespec == 'auto':
        timespec = 'microseconds' if us else 'seconds'
    text = _two(h)
    if timespec == 'hours':
        return text
    text += ':' + _two(m)
    if timespec == 'minutes':
        return text
    text += ':' + _two(s)
    if timespec == 'seconds':
        return text
    if timespec == 'milliseconds':
        return text + '.%03d' % (us // 1000)
    if timespec == 'microseconds':
        return text + '.%06d' % us
    raise ValueError('Unknown timespec value')


class time(_Fields):
    __slots__ = ()
    hour = property(lambda self: self._fields[0])
    minute = property(lambda self: self._fields[1])
    second = property(lambda self: self._fields[2])
    microsecond = property(lambda self: self._fields[3])
    tzinfo = property(lambda self: self._tz)
    year, month, day = 1900, 1, 1

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_time(hour, minute, second, microsecond)
        self = object.__new__(cls)
        self._fields = (hour, minute, second, microsecond)
        self._tz = tzinfo
        return self

    @classmethod
    def fromisoformat(cls, text):
        return cls(*_parse_time(text, text))

    def weekday(self):
        return 0

    def utcoffset(self):
        return None if self._tz is None else self._tz.utcoffset(None)

    def tzname(self):
        return None if self._tz is None else self._tz.tzname(None)

    def isoformat(self, timespec='auto'):
        return _time_text(self._fields, timespec) + _offset_text(self.utcoffset())

    def strftime(self, format):
        return _strftime(self, format)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True):
        f = [old if new is None else new for old, new in zip(self._fields, (hour, minute, second, microsecond))]
        return type(self)(*f, self._tz if tzinfo is True else tzinfo)

    def __repr__(self):
        f = list(self._fields)
        while len(f) > 2 and not f[-1]:
            f.pop()
        return ('datetime.time(' + ', '.join([str(x) for x in f])
                + ('' if self._tz is None else ', tzinfo=' + repr(self._tz)) + ')')


class datetime(_Date, _Fields):
    __slots__ = ()
    hour = property(lambda self: self._fields[3])
    minute = property(lambda self: self._fields[4])
    second = property(lambda self: self._fields[5])
    microsecond = property(lambda self: self._fields[6])
    tzinfo = property(lambda self: self._tz)
    fold = 0

    def __new__(cls, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond)
        self = object.__new__(cls)
        self._fields = (year, month, day, hour, minute, second, microsecond)
        self._tz = tzinfo
        return self

    @classmethod
    def _make(cls, us, tz):
        """From microseconds since the beginning of year 1."""
        days, us = divmod(us, 86400000000)
        if not 0 <= days < 3652059:
            raise OverflowError('date value out of range')
        seconds, us = divmod(us, 1000000)
        return cls(*_from_ordinal(days + 1), seconds // 3600, seconds // 60 % 60, seconds % 60, us, tz)

    def _us(self):
        f = self._fields
        return (((self.toordinal() - 1) * 24 + f[3]) * 60 + f[4]) * 60000000 + f[5] * 1000000 + f[6]

    def _utc(self):
        offset = self.utcoffset()
        return self._us() - (offset._us if offset is not None else 0)

    @classmethod
    def fromtimestamp(cls, t, tz=None):
        us = round(t * 1000000) + 62135596800000000
        if tz is not None:
            us += tz.utcoffset(None)._us
        return cls._make(us, tz)

    @classmethod
    def utcfromtimestamp(cls, t):
        return cls.fromtimestamp(t)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    today = utcnow = now

    @classmethod
    def fromordinal(cls, n):
        return cls(*_from_ordinal(n))

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        return cls(*date._fields[:3], *time._fields, time._tz if tzinfo is True else tzinfo)

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError('fromisoformat: argument must be str')
        n = 10 if text[4:5] == '-' else 8
        fields = _parse_date(text[:n])
        if len(text) == n:
            return cls(*fields)
        return cls(*fields, *_parse_time(text[n + 1:], text))

    @classmethod
    def strptime(cls, text, format):
        values = {'Y': 1900, 'm': 1, 'd': 1, 'H': 0, 'M': 0, 'S': 0, 'f': 0}
        afternoon = None
        zone = None
        i = j = 0

        def fail():
            raise ValueError('time data ' + repr(text) + ' does not match format ' + repr(format))

        while j < len(format):
            c = format[j]
            j += 1
            if c.isspace():
                while i < len(text) and text[i].isspace():
                    i += 1
                continue
            if c != '%':
                if text[i:i + 1] != c:
                    fail()
                i += 1
                continue
            c = format[j]
            j += 1
            if c in 'YymdHIMSfj':
                most = {'Y': 4, 'f': 6, 'j': 3}.get(c, 2)
                k = i
                while k < len(text) and k - i < most and text[k].isdigit():
                    k += 1
                if k == i or c == 'Y' and k - i != 4:
                    fail()
                n = int(text[i:k])
                if c == 'f':
                    n *= 10 ** (6 - (k - i))
                elif c == 'y':
                    c = 'Y'
                    n += 2000 if n < 69 else 1900
                elif c == 'I':
                    c = 'H'
                if c == 'm' and not 1 <= n <= 12 or c == 'd' and not 1 <= n <= 31 or c == 'H' and n > 23 or c in 'MS' and n > 59:
                    fail()
                values[c] = n
                i = k
            elif c in 'bBaA':
                names = _MONTHS if c in 'bB' else _DAYS
                for k in range(len(names) - 1, 0, -1):
                    name = names[k] if c in 'BA' else names[k][:3]
                    if text[i:i + len(name)].lower() == name.lower():
                        if c in 'bB':
                            values['m'] = k
                        i += len(name)
                        break
                else:
                    fail()
            elif c == 'p':
                afternoon = text[i:i + 2].lower()
                if afternoon not in ('am', 'pm'):
                    fail()
                i += 2
            elif c == 'z':
                if text[i:i + 1] == 'Z':
                    zone = timezone.utc
                    i += 1
                else:
                    sign = text[i:i + 1]
                    digits = text[i + 1:i + 6].replace(':', '')[:4]
                    if sign not in ('+', '-') or len(digits) != 4 or not digits.isdigit():
                        fail()
                    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
                    zone = timezone(-offset if sign == '-' else offset)
                    i += 6 if text[i + 3:i + 4] == ':' else 5
            elif c == '%':
                if text[i:i + 1] != '%':
                    fail()
                i += 1
            else:
                raise ValueError("'" + c + "' is a bad directive in format " + repr(format))
        if i < len(text):
            raise ValueError('unconverted data remains: ' + text[i:])
        if afternoon is not None:
            values['H'] = values['H'] % 12 + (12 if afternoon == 'pm' else 0)
        return cls(values['Y'], values['m'], values['d'], values['H'], values['M'], values['S'], values['f'], zone)

    def date(self):
        return date(*self._fields[:3])

    def time(self):
        return time(*self._fields[3:])

    def timetz(self):
        return time(*self._fields[3:], self._tz)

    def timestamp(self):
        return (self._utc() - 62135596800000000) / 1000000

    def utcoffset(self):
        return None if self._tz is None else self._tz.utcoffset(self)

    def tzname(self):
        return None if self._tz is None else self._tz.tzname(self)

    def dst(self):
        return None if self._tz is None else self._tz.dst(self)

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone.utc
        return type(self)._make(self._utc() + tz.utcoffset(None)._us, tz)

    def isoformat(self, sep='T', timespec='auto'):
        return ('%04d-%02d-%02d' % self._fields[:3] + sep + _time_text(self._fields[3:], timespec)
                + _offset_text(self.utcoffset()))

    def __str__(self):
        return self.isoformat(' ')

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *,
                fold=None):
        new = (year, month, day, hour, minute, second, microsecond)
        return type(self)(*[a if b is None else b for a, b in zip(self._fields, new)], self._tz if tzinfo is True else tzinfo)

    def __repr__(self):
        f = list(self._fields)
        while len(f) > 5 and not f[-1]:
            f.pop()
        return ('datetime.datetime(' + ', '.join([str(x) for x in f])
                + ('' if self._tz is None else ', tzinfo=' + repr(self._tz)) + ')')

    def _key(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._utc(), other._utc()

    def __hash__(self):
        return hash(self._utc())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._make(self._us() + other._us, self._tz)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._make(self._us() - other._us, self._tz)
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta._make(self._utc() - other._utc())


date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(1)
time.min, time.max, time.resolution = time(), time(23, 59, 59, 999999), timedelta.resolution
datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
