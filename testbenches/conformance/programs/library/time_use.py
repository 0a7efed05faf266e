import time

a = time.perf_counter()
time.sleep(0.001)
b = time.perf_counter()
print(b - a >= 0.001, time.monotonic_ns() >= 0, type(time.time()).__name__)
for t in (0, 951782400, 1e9, 1709164800, 1735689599, 4107542399, 68169600, 1234567890):
    g = time.gmtime(t)
    print(tuple(g), g.tm_year, time.asctime(g), time.strftime('%Y-%m-%d %H:%M:%S %j %a %b %y %I %p %%', g))
try:
    time.sleep(-1)
except ValueError as e:
    print(e)
