print((258).to_bytes(2, "big"), (258).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True), int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\x01\x02", "little"), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes(b"", "big"), (0).to_bytes(0, "big"))
print(int.from_bytes([1, 2, 3], "big"), int.from_bytes(bytearray(b"\x10"), "little"), (5).to_bytes(), int.from_bytes(b"\x05"))
for f in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (128).to_bytes(1, "big", signed=True), lambda: (1).to_bytes(-1, "big"), lambda: (1).to_bytes(1, "x")):
    try:
        f()
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
