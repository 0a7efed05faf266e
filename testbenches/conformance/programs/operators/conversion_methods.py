# int(), float(), str(), bool(), complex(), round() of a class.
class C:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __str__(self): return "str of C"
    def __round__(self, n=None): return ("rounded", n)
    def __complex__(self): return 1 + 2j
    def __len__(self): return 0
    def __format__(self, spec): return f"<{spec}>"


c = C()
print(int(c), float(c), str(c), bool(c), complex(c))
print(round(c), round(c, 2), f"{c:abc}", format(c), f"{c}", "{:x}".format(c))
import math
print(math.sqrt(c))


class D:
    pass


for f in (int, float, len):
    try:
        f(D())
    except TypeError as e:
        print("TypeError", e)
