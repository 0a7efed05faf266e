# A serial port made of two pins: bytes go out of pin 1 bit by bit and, wired to pin 2, come back. Run with --loopback 1:2.
from machine import Pin
import time

BIT = 200                       # cycles: 500,000 baud at 100 MHz


class Uart:
    """8 data bits, no parity, one stop bit; sends a byte and samples each bit in its middle."""

    def __init__(self, tx, rx):
        self.tx = tx
        self.rx = rx
        self.tx.on()
        self.received = bytearray()

    def exchange(self, byte):
        frame = byte << 1 | 0x200           # start bit 0, data, stop bit 1
        sampled = 0
        edge = time.ticks_cpu()
        for i in range(10):
            self.tx.value(frame >> i & 1)
            while time.ticks_cpu() < edge + BIT // 2:
                pass
            sampled |= self.rx.value() << i
            edge += BIT
            while time.ticks_cpu() < edge:
                pass
        if sampled & 1 or not sampled & 0x200:
            raise ValueError(f"framing error: {sampled:#012b}")
        self.received.append(sampled >> 1 & 0xFF)


port = Uart(Pin(1, Pin.OUT), Pin(2, Pin.IN))
try:
    for byte in b"Hello, PyXL":
        port.exchange(byte)
except ValueError as error:
    print(error, "- are pins 1 and 2 wired?")
print(port.received.decode())
