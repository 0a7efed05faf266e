# sys.exit without anything is success; SystemExit can be caught.
import sys

try:
    sys.exit(5)
except SystemExit as e:
    print("caught", e.code, e)
try:
    raise SystemExit
except BaseException as e:
    print(type(e).__name__, e.code)
print(issubclass(SystemExit, Exception))
sys.exit()
print("never")
