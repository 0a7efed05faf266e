def make_stats():
    count = total = 0
    low = high = None

    def add(x):
        nonlocal count, total, low, high
        count += 1
        total += x
        low = x if low is None or x < low else low
        high = x if high is None or x > high else high
        return add

    def report():
        return count, total, low, high, total / count if count else None
    add.report = report
    return add


s = make_stats()
s(5)(3)(10)
print(s.report(), make_stats().report())
