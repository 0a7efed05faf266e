# Flags.
from enum import Flag, IntFlag, auto


class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()


rw = Access.READ | Access.WRITE
print(rw.value, Access.READ in rw, Access.RUN in rw, bool(rw & Access.RUN), rw ^ Access.READ, rw == Access.WRITE | Access.READ)
print((~rw).value, Access(0), bool(Access(0)), Access.RUN.name)


class Bits(IntFlag):
    A = 1
    B = 4


print((Bits.A | Bits.B) + 0, Bits.A | Bits.B == 5, int(Bits.B))
