"""MicroPython's neopixel: WS2812 lamps on a pin."""

from machine import bitstream


class NeoPixel:
    ORDER = (1, 0, 2, 3)
    FAST = (400, 850, 800, 450)
    SLOW = (800, 1700, 1600, 900)

    def __init__(self, pin, n, bpp=3, timing=1):
        self.pin = pin
        self.n = n
        self.bpp = bpp
        self.buf = bytearray(n * bpp)
        self.pin.init(pin.OUT)
        self.timing = (self.FAST if timing else self.SLOW) if isinstance(timing, int) else timing

    def __len__(self):
        return self.n

    def __setitem__(self, i, v):
        for c in range(self.bpp):
            self.buf[i * self.bpp + self.ORDER[c]] = v[c]

    def __getitem__(self, i):
        return tuple([self.buf[i * self.bpp + self.ORDER[c]] for c in range(self.bpp)])

    def fill(self, v):
        for i in range(self.n):
            self[i] = v

    def write(self):
        bitstream(self.pin, 0, self.timing, self.buf)
