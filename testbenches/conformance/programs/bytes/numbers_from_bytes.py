# int() and float() of what holds bytes, and what an error says of it.
view = memoryview(b' 112.53 ')
print(int(b' 12 '), int(bytearray(b'-7')), int(memoryview(b'34')), int(view[2:4]), int(bytearray(b'ff'), 16))
print(float(bytearray(b'1e3')), float(memoryview(b'12.5')), float(view), float(view[2:6]))
for convert, value in (int, bytearray(b'1x')), (int, memoryview(b'1x')), (float, bytearray(b'1x')), (int, memoryview(b'')):
    try:
        print(convert(value))
    except ValueError as e:
        print(e)
try:
    int(memoryview(b'12'), 16)
except TypeError as e:
    print(e)
