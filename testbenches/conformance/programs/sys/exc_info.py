# The exception that is being handled.
import sys

print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError:
    kind, value, trace = sys.exc_info()
    print(kind.__name__, value, trace is not None)
    try:
        [][1]
    except IndexError:
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0].__name__)
print(sys.exc_info())
