import base64
import binascii
import bisect
import errno
import heapq
import random
import string
import struct
from array import array


def error(function, *args, **kwargs):
    try:
        print('value', function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(string.ascii_letters, string.digits, repr(string.printable), string.capwords('hello wORLD  x'), string.capwords('a-b', '-'))
t = string.Template('$who likes ${what} for $$5, $when')
print(t.substitute(who='tim', what='kung', when=1), t.safe_substitute(who='x'))
error(t.substitute, who=1)
error(string.Template('a $ b').substitute)
print(string.Template('a $ b ${x').safe_substitute(), string.Formatter().format('{0} {a:>4}', 1, a=2))

random.seed(3)
for i in range(40):
    l = sorted(random.choices(range(20), k=random.randrange(12)))
    x = random.randrange(20)
    print(bisect.bisect(l, x), bisect.bisect_left(l, x), end=' ')
    bisect.insort(l, x)
    assert l == sorted(l)
print()
print(bisect.bisect_left([1, 2, 3], -2, key=lambda v: v - 4), bisect.bisect([1, 2, 3], 2, 0, 1))
error(bisect.bisect, [1], 1, -1)
for i in range(20):
    h = random.choices(range(100), k=20)
    heapq.heapify(h)
    print(h, heapq.heappop(h), heapq.heappushpop(h, 50), heapq.heapreplace(h, 3))
    heapq.heappush(h, 1)
    print(h, heapq.nsmallest(3, h), heapq.nlargest(3, h), [heapq.heappop(h) for i in range(len(h))])
print(list(heapq.merge([1, 4], [2, 3], [0, 9])), list(heapq.merge([4, 1], [3, 2], reverse=True)), list(heapq.merge(['a', 'CC'], ['bbb'], key=len)))
error(heapq.heappop, [])
print(errno.ENOENT, errno.errorcode[errno.EINVAL])
data = bytes(range(256))
print(binascii.hexlify(data[:20]), binascii.hexlify(b'abcd', '-', 2), binascii.unhexlify('00fFa0'), binascii.crc32(data), binascii.crc_hqx(data, 0))
for n in range(8):
    e = binascii.b2a_base64(data[250 - n:250])
    print(e, binascii.a2b_base64(e) == data[250 - n:250], base64.b32encode(data[:n]), base64.b32decode(base64.b32encode(data[:n])) == data[:n])
print(base64.urlsafe_b64encode(b'\xff\xfe\xfd'), base64.urlsafe_b64decode(b'__79'), base64.b16encode(b'az'), base64.b16decode('0aFF', True), base64.b64decode('aGk='))
for bad in ('abc', 'abcde', 'a', 'ab=', 'ab==cd'):
    error(binascii.a2b_base64, bad)
error(binascii.unhexlify, 'abc')
error(binascii.unhexlify, 'zz')

for f in ('bBhHiIlLqQ', '<bBhHiIlLqQ', '>hhl', '!I', '=q', '@bq', 'xbx3s', '5p', '3c', '?', 'f', '>d', 'e', '2h 3b', '', '0i', 'P', 'nN', 'b0q'):
    print(f, struct.calcsize(f))
print(struct.pack('<bBhHiIlLqQ', -1, 255, -2, 65535, -3, 4294967295, -4, 5, -6, 18446744073709551615))
print(struct.pack('>hhl', 1, 2, 3), struct.pack('@bq', 1, 2), struct.pack('3s5s', b'ab', b'abcdefg'), struct.pack('5p', b'abcdefgh'))
print(struct.unpack('<bBhHiIlLqQ', struct.pack('<bBhHiIlLqQ', -1, 255, -2, 65535, -3, 4294967295, -4, 5, -6, 7)))
print(struct.unpack('5p', b'\x03abcd'), struct.unpack('2c?', b'ab\x02'), struct.unpack('<3sx', b'abcd'))
for x in (0.0, -0.0, 1.5, 3.14159, 1e-40, 1e-45, 7e-46, 65504.0, 1e-7, 6e-8, 2.9e-8, float('inf'), float('nan'), 65519.9, 3.4028235e38, 1e-8):
    for c in 'efd':
        error(lambda: (struct.pack('<' + c, x), struct.unpack('>' + c, struct.pack('>' + c, x))))
for i in range(300):
    bits = random.getrandbits(64).to_bytes(8, 'little')
    x = struct.unpack('<d', bits)[0]
    assert x != x or struct.pack('<d', x) == bits
    x = struct.unpack('<f', bits[:4])[0]
    assert x != x or struct.pack('<f', x) == bits[:4]
    x = struct.unpack('<e', bits[:2])[0]
    assert x != x or struct.pack('<e', x) == bits[:2]
for args in (('b', 128), ('B', -1), ('h', 40000), ('H', 65536), ('<i', 1 << 31), ('I', -1), ('b', 1.5), ('b',), ('bb', 1), ('z', 1), ('3', 1),
             ('c', b'ab'), ('s', 'a'), ('d', 'x'), ('f', 1e39), ('e', 65520.0)):
    error(struct.pack, *args)
error(struct.unpack, 'h', b'abc')
b = bytearray(8)
struct.pack_into('<h', b, 2, 258)
print(b, struct.unpack_from('<h', b, 2), list(struct.iter_unpack('<hb', b'abcdef')), struct.Struct('<hi').size)
error(struct.pack_into, '<q', b, 2, 5)
error(struct.unpack_from, '<q', b, 2)

a = array('i', [1, 2, 3])
a.append(-5)
a.extend([7])
print(a, a[1], a[-1], a[1:3], len(a), a.itemsize, a.typecode, list(a), 7 in a, a.index(3), a.count(1), a.tobytes())
a[0] = 9
a[1:2] = array('i', [4, 5])
del a[0]
a.insert(0, 8)
print(a, a + array('i', [1]), a * 2, a == array('i', a), a < array('i', [9]), a.pop(), a.tolist(), array('i'))
a.byteswap()
a.reverse()
print(a, array('f', [0.1, 1e40]), array('d', [0.1]), array('u', 'hé'), array('H', b'\x01\x02'), array('B', range(3)))
for c, x in (('b', 128), ('B', 256), ('h', -40000), ('H', -1), ('i', 1 << 40), ('q', 1 << 70), ('i', 1.5), ('d', 'x'), ('z', 1)):
    error(array, c, [x])
error(a.__getitem__, 99)
error(a.pop, 99)
error(a.remove, 99)
error(lambda: a + [1])
