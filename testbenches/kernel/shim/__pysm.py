"""
The machine's words and heap, as kernel code sees them, for tests of kernel modules under CPython.

None, bools, ints and floats are themselves. A reference is a Ref, data is a Raw. Whatever the machine would trap at raises MachineError.
"""

import struct
import weakref

from words import BOOL, ELLIPSIS, FLOAT, FUNCTION, INSTANCE, INT, NONE, NOT_IMPLEMENTED, RAW, TUPLE, TYPE, UNBOUND

LEAST = -(1 << 63)
GREATEST = (1 << 63) - 1


class MachineError(Exception):
    """Something that no kernel code may do."""


def refuse(*_):
    raise MachineError("this operator has no meaning for the machine on a reference, data or an unbound word")


class Word:
    """What ordinary operators do not work on."""

    __slots__ = ()
    __bool__ = __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __contains__ = __len__ = __getitem__ = refuse
    __hash__ = object.__hash__


class Raw(Word):
    __slots__ = ("bits",)

    def __init__(self, bits):
        self.bits = bits

    def __repr__(self):
        return f"Raw({self.bits & (1 << 64) - 1:#018x})"


class Instance:
    """What classes of tests derive from, whose instances take part as values of the program."""


class Marker(Word):
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


END = Marker("End")
MISSING = Marker("Missing")
Unbound = Marker("Unbound")
Unwritten = Marker("Unwritten")

objects = weakref.WeakValueDictionary()
next_address = 16
newest = None


class Ref(Word):
    __slots__ = ("tag", "words", "size", "address", "__weakref__")

    def __iter__(self):
        """For unpacking."""
        if self.tag != TUPLE:
            raise MachineError("only a tuple can be unpacked")
        return iter(self.words[1:])

    def __repr__(self):
        return f"Ref({self.tag:#x}, {self.words})"


def make_ref(tag, words, size, address):
    ref = Ref()
    ref.tag = tag
    ref.words = words
    ref.size = size
    ref.address = address
    return ref


def new(tag, words):
    global next_address, newest
    if type(words) is not int or words < 1:
        raise MachineError(f"new of {words} words")
    check_written()
    newest = make_ref(tag, [Raw(words)] + [Unwritten] * (words - 1), words, next_address)
    objects[next_address] = newest
    next_address += words
    return newest


def check_written():
    """The newest object has all of its words: what looks for garbage would read them."""
    if newest is not None:
        for word in newest.words:
            if word is Unwritten:
                raise MachineError(f"new while another object has words that were not written: {newest}")


def tag_of(x):
    kind = type(x)
    if kind is Ref:
        return x.tag
    if kind is int:
        return INT
    if kind is bool:
        return BOOL
    if kind is float:
        return FLOAT
    if x is None:
        return NONE
    if kind is Raw:
        return RAW
    if x is Unbound:
        return UNBOUND
    if x is Ellipsis:
        return ELLIPSIS
    if x is NotImplemented:
        return NOT_IMPLEMENTED
    if isinstance(x, Instance):
        return INSTANCE
    if isinstance(x, type):
        return TYPE
    if callable(x):
        return FUNCTION
    raise MachineError(f"a value of CPython's in kernel code: {x!r}")


def payload_of(x):
    kind = type(x)
    if kind is Ref:
        return x.size << 32 | x.address
    if kind is int or kind is bool:
        return int(x)
    if kind is float:
        return struct.unpack("<q", struct.pack("<d", x))[0]
    if kind is Raw:
        return x.bits
    if x is Unwritten:
        raise MachineError("read of a word that was not written")
    return 0


def retag(tag, x):
    bits = payload_of(x)
    if tag == INT:
        return bits
    if tag == RAW:
        return Raw(bits)
    if tag == FLOAT:
        return struct.unpack("<d", struct.pack("<q", bits))[0]
    if tag == BOOL:
        return bool(bits)
    if tag == NONE:
        return None
    if tag == UNBOUND:
        return Unbound
    ref = x if type(x) is Ref else objects[bits & 0xFFFFFFFF]
    return make_ref(tag, ref.words, bits >> 32, ref.address)


def load_word(ref, i):
    if type(ref) is not Ref or type(i) is not int or not 0 <= i < ref.size:
        raise MachineError(f"load_word({ref}, {i})")
    word = ref.words[i]
    if word is Unwritten:
        raise MachineError(f"word {i} of {ref} was not written")
    return word


def store_word(ref, i, x):
    if type(ref) is not Ref or type(i) is not int or not 0 <= i < ref.size:
        raise MachineError(f"store_word({ref}, {i}, {x})")
    tag_of(x)
    if type(x) is int and not LEAST <= x <= GREATEST:
        raise MachineError(f"int of more than 64 bits: {x}")
    ref.words[i] = x


def copy_words(target, to, source, start, count):
    words = [load_word(source, start + i) for i in range(count)]
    for i, word in enumerate(words):
        store_word(target, to + i, word)


def fill_words(target, to, count, x):
    for i in range(count):
        store_word(target, to + i, x)


# What NEXT does, or traps to: the module of iterators fills it in.
take_next = None


def advance(iterator):
    return take_next(iterator)


def to_float(i):
    return float(i)


def to_int(f):
    result = int(f)
    if not LEAST <= result <= GREATEST:
        raise MachineError(f"to_int({f})")
    return result


def square_root(f):
    return f ** 0.5 if f >= 0 else float("nan")


def cycles():
    return 0


output = bytearray()
errors = bytearray()


def put_char(channel, byte):
    (output if channel == 1 else errors).append(byte & 255)


def halt(status):
    raise SystemExit(status)


# What tells words apart: all 72 bits.
def same(a, b):
    if a is b:
        return True
    if type(a) is not type(b):
        return False
    if type(a) in (int, bool, float, Raw):
        return payload_of(a) == payload_of(b)
    return type(a) is Ref and a.tag == b.tag and a.address == b.address and a.size == b.size


raw_is = same


def bound(x):
    """A word that a variable may hold."""
    if x is Unbound:
        raise MachineError("an unbound word is assigned to a variable")
    return x


def make_tuple(*items):
    ref = new(TUPLE, len(items) + 1)
    ref.words[1:] = items
    return ref


def _number(x):
    if type(x) not in (int, bool, float):
        raise MachineError(f"arithmetic on {x!r}")
    return x


def checked(x, *operands):
    """A result of an operator."""
    if type(x) is int and not LEAST <= x <= GREATEST:
        raise MachineError(f"result of more than 64 bits: {x} of {operands}")
    return x


def add(a, b):
    return checked(_number(a) + _number(b), a, b)


def subtract(a, b):
    return checked(_number(a) - _number(b), a, b)


def multiply(a, b):
    return checked(_number(a) * _number(b), a, b)


def divide(a, b):
    return _number(a) / _number(b)


def _integer(x):
    if type(x) not in (int, bool):
        raise MachineError(f"integer operator on {x!r}")
    return x


def floor_divide(a, b):
    return checked(_integer(a) // _integer(b), a, b)


def modulo(a, b):
    return _integer(a) % _integer(b)


def shift_left(a, b):
    if _integer(b) > 63:
        raise MachineError(f"{a} << {b}")
    return checked(_integer(a) << b, a, b)


def shift_right(a, b):
    return _integer(a) >> _integer(b)


def bit_and(a, b):
    return _integer(a) & _integer(b)


def bit_or(a, b):
    return _integer(a) | _integer(b)


def bit_xor(a, b):
    return _integer(a) ^ _integer(b)


def negate(a):
    return checked(-_number(a), a)


def plus(a):
    return +_number(a)


def invert(a):
    return ~_integer(a)


def __getattr__(name):
    """Tables that only an image has."""
    if name.startswith("__"):
        raise AttributeError(name)
    return None
