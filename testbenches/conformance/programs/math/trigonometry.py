# Sines and so on, rounded to ten digits.
import math

for degrees in (0, 30, 45, 60, 90, 180, 270, 360):
    x = math.radians(degrees)
    print(degrees, round(math.sin(x), 10) + 0.0, round(math.cos(x), 10) + 0.0)
print(round(math.tan(1), 10), round(math.degrees(math.pi), 10))
print(round(math.asin(0.5), 10), round(math.acos(0.5), 10), round(math.atan(1), 10))
print(round(math.atan2(1, -1), 10), round(math.atan2(-1, -1), 10), math.atan2(0, 1))
try:
    math.asin(2)
except ValueError as e:
    print("ValueError", e)
