def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year, month):
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month == 4 or month == 6 or month == 9 or month == 11 else 31


def weekday(year, month, day):
    """0 is Monday (Zeller's congruence)."""
    if month < 3:
        month += 12
        year -= 1
    k = year % 100
    j = year // 100
    return (day + 13 * (month + 1) // 5 + k + k // 4 + j // 4 + 5 * j + 5) % 7


for year in range(1896, 1909, 4):
    print(year, is_leap(year), days_in_month(year, 2))
print(weekday(2000, 1, 1), weekday(1969, 7, 20), weekday(2024, 2, 29))
fridays = 0
for year in range(2000, 2010):
    for month in range(1, 13):
        if weekday(year, month, 13) == 4:
            fridays += 1
print(fridays, "Fridays on a 13th")
