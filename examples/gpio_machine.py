# The same with MicroPython's names. Run with --loopback 1:2; prints 0, 1, 0 and the pulses that were counted.
from machine import Pin

out = Pin(1, Pin.OUT)
inp = Pin(2, Pin.IN)


def settle():
    for i in range(4):
        pass


out.off()
settle()
print(inp.value())
out.on()
settle()
print(inp.value())
out.value(0)
settle()
print(inp.value())

pulses = 0
for i in range(10):
    out.on()
    settle()
    if inp.value():
        pulses += 1
    out.off()
    settle()
print("pulses", pulses)
