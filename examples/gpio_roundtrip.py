# PyXL's published demonstration: how long is it from writing a pin to seeing the level on another one?
# Run with pin 1 wired to pin 2:  ./pyxl run examples/gpio_roundtrip.py --call main --loopback 1:2
from compiler.intrinsics import *


def main():
    pyxl_write_gpio_pin1(0)
    start = pyxl_get_cycle_counter()
    pyxl_write_gpio_pin1(1)
    while pyxl_read_gpio_pin2() != 1:
        pass
    end = pyxl_get_cycle_counter()
    return (end - start) * 10  # nanoseconds at 100 MHz
