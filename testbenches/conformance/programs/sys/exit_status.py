# sys.exit with a number ends the program with it.
import sys

print("leaving")
try:
    sys.exit(3)
finally:
    print("cleanup")
