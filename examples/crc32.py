def crc_byte(crc, byte):
    crc ^= byte
    for i in range(8):
        if crc & 1:
            crc = crc >> 1 ^ 0xEDB88320
        else:
            crc >>= 1
    return crc


crc = 0xFFFFFFFF
for byte in range(49, 58):
    crc = crc_byte(crc, byte)
print(crc ^ 0xFFFFFFFF, crc ^ 0xFFFFFFFF == 0xCBF43926)
