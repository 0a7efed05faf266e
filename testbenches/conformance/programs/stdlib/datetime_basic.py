# Dates and durations.
from datetime import date, datetime, timedelta

d = date(2024, 2, 28)
print(d, d + timedelta(days=2), d.weekday(), d.isoformat(), (date(2024, 12, 25) - d).days, d.replace(year=2023), date(2023, 2, 28) < d)
t = datetime(2024, 1, 31, 23, 59, 30)
print(t, t + timedelta(seconds=45), t.year, t.hour, t.strftime("%Y/%m/%d %H:%M"), repr(timedelta(hours=25)), timedelta(minutes=90))
print((datetime(2024, 3, 1) - t).total_seconds(), timedelta(days=1) * 2, timedelta(seconds=10) / 4)
try:
    date(2023, 2, 29)
except ValueError as e:
    print("ValueError", e)
