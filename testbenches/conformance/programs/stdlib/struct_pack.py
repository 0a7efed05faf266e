# struct: values to bytes and back.
import struct

print(struct.pack("<I", 1), struct.pack(">H", 258), struct.pack("<bBhq", -1, 255, -2, 10 ** 12), struct.pack("<3s?x", b"ab", True))
print(struct.unpack("<IHB", b"\x01\x00\x00\x00\x02\x00\x03"), struct.unpack(">d", struct.pack(">d", 1.5)), struct.unpack("<f", struct.pack("<f", 0.1)))
print(struct.calcsize("<IHB"), struct.calcsize("<3i2x"), struct.pack("<2H", 1, 2), struct.unpack("<4B", b"abcd"))
print(struct.unpack_from("<H", b"\x00\x01\x02\x03", 2))
buffer = bytearray(4)
struct.pack_into(">H", buffer, 1, 0xABCD)
print(buffer)
for bad in (lambda: struct.pack("<B", 256), lambda: struct.unpack("<I", b"abc"), lambda: struct.pack("<I", "x")):
    try:
        bad()
    except struct.error as e:
        print("error", e)
