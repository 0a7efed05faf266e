# Bytes are printed as literals.
print(b"", b"abc", b"it's", b'"', b"\x00\x7f\xff\n\t\\", bytes(range(10)), bytearray(b"x\x01"))
print(repr(b'both "\''), str(b"s"), [b"l"], f"{b'f'!r}")
print(b"ab"[0], list(b"ab"), b"ab".hex(), bytes.fromhex("00ff"))
