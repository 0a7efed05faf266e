# The GPIO round trip for an FPGA without a host: prints, on the serial line, the cycles from writing pin 1 to seeing its level on pin 2
# (wire the two), and lights led_halted. With another result than 7 it ends with status 1, which lights led_failed.
from compiler.intrinsics import *


def print_number(number):
    if number > 9:
        print_number(number // 10)
    pyxl_put_char(48 + number % 10)


def main():
    pyxl_write_gpio_pin1(0)
    start = pyxl_get_cycle_counter()
    pyxl_write_gpio_pin1(1)
    while pyxl_read_gpio_pin2() != 1:
        pass
    cycles = pyxl_get_cycle_counter() - start
    print_number(cycles)
    pyxl_put_char(10)
    return 0 if cycles == 7 else 1
