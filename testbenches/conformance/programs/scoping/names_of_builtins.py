# Module variables with the names of built-ins: assigned on some paths only, by globals(), and deleted again.
import sys

if len(sys.argv) > 100:
    int = float
    print = None


class Whole(int):
    pass


print(Whole(5) + 1, int("7"))
try:
    unichr
except NameError:
    unichr = chr
print(unichr(65))
globals()["len"] = lambda values: 99
print(len([]), (lambda: len("abc"))())
del globals()["len"]
print(len([]), (lambda: len("abc"))())
vars()["sum"] = "a text"
print(sum)
del sum
print(sum([1, 2]))
