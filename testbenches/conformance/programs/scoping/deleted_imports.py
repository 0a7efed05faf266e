# del takes back what an import has bound, as it does any name.
import sys
import math as m
from math import sqrt

print(len(sys.argv) > 100, m.floor(2.5), sqrt(9.0))


def read():
    return m.pi


print(read())
del sys, m, sqrt
for text, use in (("sys", lambda: sys), ("m", read), ("sqrt", lambda: sqrt(4.0))):
    try:
        print(text, use())
    except NameError as error:
        print(type(error).__name__, error)
import math as m

print(read())


def local():
    import string
    import struct as packing

    size = packing.calcsize("<i")
    del string, packing
    try:
        print(packing)
    except UnboundLocalError as error:
        print(error)

    def inner():
        return string.digits

    try:
        inner()
    except NameError as error:
        print(error)
    import string

    print(size, inner())


local()
