# from math import, and renamed.
from math import sqrt, floor as down
import math as m

print(sqrt(16), down(2.7), m.ceil(2.1))
print(m.sqrt is sqrt, m.__name__)
functions = [m.sqrt, m.floor, abs]
print([f(6.25) for f in functions])
try:
    m.nothing
except AttributeError as e:
    print("AttributeError", e)
try:
    m.sqrt("4")
except TypeError as e:
    print("TypeError", e)
