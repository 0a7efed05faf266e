# Structs in what is no bytes, and offsets and counts that do not fit.
import struct
from array import array
a = array('i', [1,2,3])
struct.pack_into('<hh', a, 4, -1, 7)
print(a, struct.unpack('<3i', a), struct.unpack_from('<h', memoryview(a), 4), list(struct.iter_unpack('<i', a)))
print(struct.pack('300p', b'x' * 299)[:3], len(struct.unpack('300p', struct.pack('300p', b'x' * 299))[0]), struct.pack('p', b'ab'), struct.unpack('3p', b'\x09ab'))
print(struct.Struct(b'=i2H').format)
for f in (
    lambda: struct.pack_into('<I', bytearray(10), -2, 1),
    lambda: struct.pack_into('<I', bytearray(10), -11, 1),
    lambda: struct.unpack_from('<I', bytes(10), -2),
    lambda: struct.unpack_from('<I', bytes(10), -11),
    lambda: struct.pack_into('b', b'abc', 0, 1),
    lambda: struct.calcsize('\0'),
    lambda: struct.calcsize('9223372036854775808b'),
    lambda: struct.unpack('b', 'x'),
    lambda: struct.unpack_from('b', b'', 5),
    lambda: struct.calcsize('5'),
):
    try: print(f())
    except (struct.error, TypeError) as e: print(type(e).__name__, e)
