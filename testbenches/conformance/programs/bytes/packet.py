def checksum(data):
    total = 0
    for i in range(0, len(data) - 1, 2):
        total += data[i] << 8 | data[i + 1]
    if len(data) % 2:
        total += data[-1] << 8
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def encode(kind, payload):
    header = bytes([kind, len(payload)])
    body = header + payload
    return body + checksum(body).to_bytes(2, "big")


def decode(packet):
    body, check = packet[:-2], int.from_bytes(packet[-2:], "big")
    if checksum(body) != check:
        raise ValueError(f"bad checksum {check:#06x}, expected {checksum(body):#06x}")
    return body[0], body[2:2 + body[1]]


p = encode(7, b"hello")
print(p, decode(p), p.hex(" "))
broken = bytearray(p)
broken[3] ^= 1
try:
    decode(bytes(broken))
except ValueError as e:
    print(e)
