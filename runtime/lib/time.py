"""Time from the cycle counter: the processor has no calendar, so that the epoch is the start of the program. The clock is
100 MHz; a cycle is 10 ns."""

from __pysm import cycles

# Calls of MicroPython's functions by their names compile to instructions or to functions of runtime/kernel/clock.py, without this
# module where a program uses nothing else of it; those below are for other uses of them.

_NANOSECONDS = 10


class struct_time(tuple):
    _NAMES = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')

    def __getattr__(self, name):
        if name in self._NAMES:
            return self[self._NAMES.index(name)]
        raise AttributeError("'time.struct_time' object has no attribute '" + name + "'")

    def __repr__(self):
        return ('time.struct_time(' + ', '.join([n + '=' + repr(v) for n, v in zip(self._NAMES, self)]) + ')')


def time_ns():
    return cycles() * _NANOSECONDS


perf_counter_ns = monotonic_ns = process_time_ns = thread_time_ns = time_ns


def time():
    return cycles() * _NANOSECONDS / 1e9


perf_counter = monotonic = process_time = thread_time = time


def sleep(secs, /):
    if secs < 0:
        raise ValueError('sleep length must be non-negative')
    end = cycles() + int(secs * 1e9 / _NANOSECONDS)
    while cycles() < end:
        pass


# MicroPython's names

def ticks_cpu():
    return cycles()


def ticks_us():
    return cycles() // 100


def ticks_ms():
    return cycles() // 100000


def ticks_diff(a, b, /):
    return a - b


def ticks_add(a, b, /):
    return a + b


def sleep_us(us, /):
    end = cycles() + us * 100
    while cycles() < end:
        pass


def sleep_ms(ms, /):
    sleep_us(ms * 1000)


def gmtime(secs=None, /):
    """The date of that many seconds from 1970, by counting in eras of 400 years."""
    seconds = int(time() if secs is None else secs // 1)
    days, rest = divmod(seconds, 86400)
    z = days + 719468
    era = z // 146097
    day = z - era * 146097
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    m = (5 * day + 2) // 153
    month = m + 3 if m < 10 else m - 9
    year += era * 400 + (month <= 2)
    first = (month - 1) * 30 + (month + (month > 8)) // 2
    if month > 2:
        first -= 1 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 2
    date = day - (153 * m + 2) // 5 + 1
    return struct_time((year, month, date, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, first + date, 0))


localtime = gmtime
timezone = 0
tzname = ('UTC', 'UTC')

_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTHS = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')


def asctime(t=None, /):
    if t is None:
        t = gmtime()
    return '%s %s %2d %02d:%02d:%02d %d' % (_DAYS[t[6]], _MONTHS[t[1] - 1], t[2], t[3], t[4], t[5], t[0])


def ctime(secs=None, /):
    return asctime(gmtime(secs))


def mktime(t, /):
    year, month, day = t[0], t[1], t[2]
    if month <= 2:
        year -= 1
    era = year // 400
    y = year - era * 400
    m = month - 3 if month > 2 else month + 9
    days = era * 146097 + y * 365 + y // 4 - y // 100 + (153 * m + 2) // 5 + day - 1 - 719468
    return float(days * 86400 + t[3] * 3600 + t[4] * 60 + t[5])


def strftime(format, t=None, /):
    if t is None:
        t = gmtime()
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
        if c in 'dHMSmj':
            value = t[{'d': 2, 'H': 3, 'M': 4, 'S': 5, 'm': 1, 'j': 7}[c]]
            out.append(('%03d' if c == 'j' else '%02d') % value)
        elif c == 'Y':
            out.append(str(t[0]))
        elif c == 'y':
            out.append('%02d' % (t[0] % 100))
        elif c == 'a':
            out.append(_DAYS[t[6]])
        elif c == 'b':
            out.append(_MONTHS[t[1] - 1])
        elif c == 'I':
            out.append('%02d' % ((t[3] + 11) % 12 + 1))
        elif c == 'p':
            out.append('AM' if t[3] < 12 else 'PM')
        elif c == 'F':
            out.append(strftime('%Y-%m-%d', t))
        elif c == 'T':
            out.append(strftime('%H:%M:%S', t))
        elif c == '%':
            out.append('%')
        else:
            out.append('%' + c)
    return ''.join(out)
