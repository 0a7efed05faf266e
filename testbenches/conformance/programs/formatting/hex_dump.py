data = bytes(range(30, 80)) + b"\x00\xff"
for i in range(0, len(data), 16):
    chunk = data[i:i + 16]
    print(f"{i:08x}  {' '.join(f'{b:02x}' for b in chunk):<47}  |{''.join(chr(b) if 32 <= b < 127 else '.' for b in chunk)}|")
print("".join(f"{b:08b}" for b in b"Hi"), "%02X:%02X" % (10, 255), hex(255)[2:].upper().rjust(4, "0"), int("ff", 16), f"{0xdeadbeef:_X}", f"{10 ** 9:,}")
