import random
from datetime import MAXYEAR, date, datetime, time, timedelta, timezone


def error(function, *args, **kwargs):
    try:
        print('value', repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


d = date(2024, 2, 29)
print(d, repr(d), d.year, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.ctime(), d.replace(day=1), d.timetuple()[:8])
print(d + timedelta(1), d - timedelta(weeks=1), d - date(2023, 2, 28), d < date(2024, 3, 1), d == date(2024, 2, 29), date.fromordinal(738945), date.fromisoformat('2020-01-02'), date.min, date.max, f'{d:%d.%m.%Y}', date.fromisocalendar(2020, 53, 7))
for args in ((2023, 2, 29), (0, 1, 1), (2020, 13, 1), (2020, 1, 0), (2020, 1.5, 1)):
    error(date, *args)
error(date.fromisoformat, '2020-1-1')
error(lambda: date.max + timedelta(1))
t = timedelta(days=1, hours=-2, minutes=30, microseconds=5)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), -t, abs(-t), t * 2, t / 2, t // 3, t * 1.5, t / timedelta(hours=1), t // timedelta(hours=1), t % timedelta(hours=5), divmod(t, timedelta(hours=5)), bool(timedelta()), timedelta(), repr(timedelta(0)), timedelta(-1), timedelta(seconds=-1), repr(timedelta(seconds=-1.5)), timedelta(1.5), timedelta(milliseconds=1.0005))
print(sorted([timedelta(2), timedelta(1)]), sum([timedelta(1), timedelta(2)], timedelta()), timedelta(1) == timedelta(hours=24), timedelta.max, timedelta.min, timedelta.resolution)
error(timedelta, 10 ** 9)
error(lambda: timedelta(1) / 0)
m = time(13, 5, 9, 1234)
print(m, repr(m), m.isoformat('minutes'), m.isoformat('milliseconds'), m.replace(hour=1), time(1) < m, time.fromisoformat('01:02:03.5'), repr(time(1)), m.strftime('%I:%M %p %f'), time.max)
error(time, 24)
error(time, 1, 60)
n = datetime(2024, 12, 31, 23, 59, 59, 999999)
print(n, repr(n), n + timedelta(microseconds=1), n.date(), n.time(), n.isoformat(), n.isoformat(' ', 'seconds'), n - datetime(2024, 1, 1), n.replace(year=2000), n.timetuple()[:8], n.weekday(), datetime.combine(d, m))
print(n.strftime('%Y-%m-%d %H:%M:%S %a %A %b %B %j %p %I %y %f %% %w %u|%z%Z|%F %T %D %c'), n.isocalendar()[1], datetime.fromisoformat('2020-01-02T03:04:05'), datetime.fromisoformat('2020-01-02 03:04'), datetime.fromisoformat('2020-01-02'), datetime.fromisoformat('2020-01-02T03:04:05.123+02:00'))
for text, f in (('2024-05-06 07:08:09', '%Y-%m-%d %H:%M:%S'), ('6 May 24', '%d %b %y'), ('December 25, 1999', '%B %d, %Y'), ('01:30 PM', '%I:%M %p'), ('2024-05-06T07:08:09.12+0130', '%Y-%m-%dT%H:%M:%S.%f%z'), ('x', '%Y'), ('2024 ', '%Y')):
    error(datetime.strptime, text, f)
u = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
z = timezone(timedelta(hours=-5), 'EST')
print(u, repr(u), u.astimezone(z), u.astimezone(z) == u, u.astimezone(z).tzname(), u.utcoffset(), u.timestamp(), datetime.fromtimestamp(1e9, timezone.utc), timezone(timedelta(hours=5, minutes=30)), repr(z), hash(u) == hash(u.astimezone(z)), u == datetime(2024, 1, 1, 12), repr(timezone.utc))
error(lambda: u - datetime(2024, 1, 1))
error(lambda: u < datetime(2024, 1, 1))
error(timezone, timedelta(1))
error(timezone, 5)
random.seed(4)
for i in range(60):
    a = datetime.fromordinal(random.randrange(1, 3000000)) + timedelta(microseconds=random.randrange(86400 * 10 ** 6))
    b = timedelta(days=random.randrange(-100000, 100000), seconds=random.randrange(10 ** 6))
    assert datetime.fromisoformat(a.isoformat()) == a and datetime.fromordinal(a.toordinal()).date() == a.date()
    try:
        print(a, b, a + b, (a + b) - a == b, a.isocalendar()[:2], a.strftime('%j %a'))
    except OverflowError as e:
        print(a, b, e)
