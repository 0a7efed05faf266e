# A thousand round trips, each started at another phase of the loop: the time is the same for all.
# Run with --loopback 1:2; prints the shortest and the longest in nanoseconds.
from compiler.intrinsics import *


def round_trip():
    pyxl_write_gpio_pin1(0)
    while pyxl_read_gpio_pin2():
        pass
    start = pyxl_get_cycle_counter()
    pyxl_write_gpio_pin1(1)
    while pyxl_read_gpio_pin2() != 1:
        pass
    return (pyxl_get_cycle_counter() - start) * 10


shortest = 1000000
longest = 0
for i in range(1000):
    for wait in range(i % 7):
        pass
    t = round_trip()
    if t < shortest:
        shortest = t
    if t > longest:
        longest = t
print(shortest, longest)
