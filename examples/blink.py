# A pin as a slow square wave, timed by the cycle counter: 1 kHz at 100 MHz would be half periods of 50,000 cycles.
from machine import Pin
import time

HALF = 500
led = Pin(13, Pin.OUT)


def wait_until(when):
    while time.ticks_cpu() < when:
        pass


start = time.ticks_cpu()
when = start
for i in range(10):
    led.on()
    when += HALF
    wait_until(when)
    led.off()
    when += HALF
    wait_until(when)
print(10, "periods")
