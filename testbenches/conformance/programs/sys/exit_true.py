# True is the status 1, a float is a message.
import sys

try:
    sys.exit(2.5)
except SystemExit as e:
    print(repr(e.code))
sys.exit(True)
