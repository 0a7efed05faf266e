# Time goes forward.
import time

a = time.monotonic()
total = sum(range(100))
b = time.monotonic()
print(b >= a, total, time.perf_counter() >= 0, type(time.time()).__name__, time.perf_counter_ns() >= 0)
time.sleep(0)
time.sleep(0.001)
print(time.monotonic() - b >= 0.001)
