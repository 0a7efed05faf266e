# What does not depend on the machine.
import sys

print(sys.version_info[:2] == (3, 11), sys.version_info >= (3, 8), sys.version_info.major)
print(sys.maxsize == 2 ** 63 - 1, sys.byteorder)
print(type(sys.argv).__name__, type(sys.path).__name__)
print("sys" in sys.modules, sys.modules["sys"] is sys)
print(sys.float_info.max, sys.float_info.epsilon)
