# Names that no assignment makes: those a module gives itself by way of globals(), taken by a star import.
from codes import *
import codes

print(FIRST, SECOND, THIRD, codes.FIRST is FIRST)
print(TABLE)
try:
    FOURTH
except NameError as error:
    print(error)


def later():
    return SECOND + THIRD


print(later())
# A module's own name hides a built-in one from its functions, and no others.
print(codes.measure("abc"), len("abc"))
codes.len = lambda text: -1
print(codes.measure("abc"), len("abc"))
codes.print = lambda *values: print("patched:", *values)
codes.show(7)
del codes.len
print(codes.measure("abc"))
