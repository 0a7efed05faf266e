class Temp:
    def __init__(self, c):
        self.c = c

    def __format__(self, spec):
        if spec == "f":
            return f"{self.c * 9 / 5 + 32:.1f}F"
        if spec == "":
            return str(self)
        return format(self.c, spec) + "C"

    def __str__(self):
        return f"{self.c} degrees"


t = Temp(20)
print(f"{t}", f"{t:f}", f"{t:.2f}", format(t), "{:f} {}".format(t, t), f"{t!s:>12}", "%s" % t)


class Plain:
    def __repr__(self):
        return "Plain()"


print(f"{Plain()}", f"{Plain()!r:>10}", format(Plain()))
try:
    f"{Plain():5}"
except TypeError as e:
    print(e)


class Bad:
    def __format__(self, spec):
        return 5


try:
    format(Bad())
except TypeError as e:
    print(e)
try:
    format(None, "5")
except TypeError as e:
    print(e)
try:
    format([1], ">5")
except TypeError as e:
    print(e)
