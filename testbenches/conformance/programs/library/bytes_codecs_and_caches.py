import functools, struct
@functools.lru_cache(maxsize=2)
def f(a, b=1):
    """doc"""
    return a + b
for x in (1, 2, 1, 3, 2, 1): print(f(x), f.cache_info())
print(f.__name__, f.__doc__, f.__wrapped__(1), vars(f).keys(), f(1, b=5), f.cache_parameters())
p = functools.partial(f, 1, b=2); print(p(), p(b=9), functools.partial(int, base=2)('101'), functools.partial(max, 3)(1, 5))
for n in (0, 1, 3, 5, 7, 8, 9, 13):
    b = bytes(range(200, 200 + n))
    print(int.from_bytes(b, 'big'), int.from_bytes(b, 'little'), int.from_bytes(b, 'big', signed=True), int.from_bytes(b, 'little', signed=True), int.from_bytes(bytearray(b), 'big'), int.from_bytes(list(b), 'little'))
b = bytes(range(40)); ba = bytearray(b); m = memoryview(b)
for s in (slice(1, 3), slice(0, 40), slice(5, 5), slice(3, 30), slice(-9, None), slice(8, 16), slice(7, 2), slice(None, None, 3), slice(None, None, -1)):
    print(b[s], ba[s], bytes(m[s]), type(ba[s]).__name__)
ba2 = ba[:]; ba2[0] = 9; print(ba[0], ba2 is ba, b[:] is b)
for fmt, vals in (('<HI', (1, 2)), ('>bB?c', (-1, 255, True, b'x')), ('<2s3p', (b'abc', b'de')), ('@iq', (5, 6)), ('!d', (1.5,)), ('<HI', (7, 8))):
    q = struct.pack(fmt, *vals); print(q, struct.unpack(fmt, q), struct.calcsize(fmt))
print('héllo'.encode(), b'h\xc3\xa9'.decode(), 'a'.encode('utf-8'), 'a'.encode('UTF-8'), 'é'.encode('latin-1'))
for i in (0, 1, -1, 9, 10, 99, 12345, -98765, 999999999, 1000000000, 1073741824, 2**31, -2**63, 2**63 - 1, 10**18): print(i)
print(struct.unpack('<HbI', memoryview(bytearray(b'\xff\xfe\x80\x01\x02\x03\x04'))), struct.unpack_from('>h', bytearray(b'\x00\xff\xfe'), 1), list(struct.iter_unpack('<H', b'abcd')))
b = bytearray(b'zzzzzzzzzz'); struct.pack_into('<xHx', b, 2, 258); print(b)
for f, v in (('b', (200,)), ('H', (-1,)), ('Q', (2**64,)), ('q', (2**63,)), ('I', ('a',)), ('<2H', (1,)), ('f', ('x',)), ('c', (b'ab',)), ('z', ()), ('3', ())):
    try: print(struct.pack(f, *v))
    except struct.error as e: print('error', e)
try: struct.unpack('<H', b'abc')
except struct.error as e: print(e)
