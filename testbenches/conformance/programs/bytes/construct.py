print(bytes(), bytes(3), bytes([1, 2, 255]), bytes("hé", "utf-8"), bytes("hé", "latin-1"), bytes(b"ab"), bytes(range(5)), bytes(bytearray(b"q")))
print(bytes.fromhex("00 ff 1A"), bytes.fromhex(""), b"\x00\xff".hex(), b"abcd".hex("-"), b"abcde".hex(":", 2), b"abcde".hex(":", -2))
for f in (lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes("a"), lambda: bytes(-1), lambda: bytes([1.5]), lambda: bytes(1.5), lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes("é", "ascii")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
