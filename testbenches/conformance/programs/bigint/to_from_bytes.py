n = 0x0102030405060708090A0B0C
print(n.to_bytes(12, "big"), n.to_bytes(12, "little"), n.to_bytes(15, "big"))
print(int.from_bytes(b"\x01" * 12, "big"), int.from_bytes(b"\xff" * 10, "little", signed=True), int.from_bytes(b"\x80" + bytes(9), "big", signed=True))
print((-n).to_bytes(13, "big", signed=True), int.from_bytes((-n).to_bytes(13, "little", signed=True), "little", signed=True) == -n)
for args, kw in (((11, "big"), {}), ((12, "middle"), {})):
    try:
        n.to_bytes(*args, **kw)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
try:
    (-n).to_bytes(20, "big")
except OverflowError as e:
    print(e)
