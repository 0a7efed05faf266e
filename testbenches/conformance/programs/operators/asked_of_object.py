# Operators asked for as attributes: what object itself says, and reflected remainders of bytes.
print(object.__lt__(1, 2), object.__le__(1, 2), object.__gt__(1, 2), object.__ge__(1, 2))
print(object.__eq__(1, 2), object.__eq__(1, 1), object.__ne__(1, 2), object.__ne__(1, 1))


class Plain:
    pass


class Ordered(Plain):
    def __lt__(self, other):
        below = super().__lt__(other)
        return True if below is NotImplemented else below


p = Plain()
print(p.__lt__(p), Plain.__ge__(p, 3), hasattr(Plain, '__le__'), Plain.__lt__ is object.__lt__)
print(Ordered() < 3, 3 > Ordered())
for action in (lambda: p < p, lambda: p >= 1, lambda: object.__lt__(1), lambda: Ordered() > 1):
    try:
        print(action())
    except TypeError as e:
        print(e)
print(b'x'.__rmod__(b'<%s>'), b'x'.__rmod__(3), bytearray(b'x').__rmod__(bytearray(b'<%s>')), bytearray().__rmod__(b''))
