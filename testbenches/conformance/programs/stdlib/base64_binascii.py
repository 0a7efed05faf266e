# Bytes as text.
import base64
import binascii

print(base64.b64encode(b"hello"), base64.b64decode("aGVsbG8="), base64.b64encode(b""), base64.b64encode(b"\xff\xfe"), base64.urlsafe_b64encode(b"\xff\xfe"))
print(base64.b16encode(b"\x01\xab"), base64.b32encode(b"hi"), base64.b32decode(b"NBUQ===="))
print(binascii.hexlify(b"\x00\xff"), binascii.unhexlify("00ff"), binascii.crc32(b"hello"))
for n in range(5):
    print(base64.b64encode(bytes(range(n))))
try:
    base64.b64decode("abc")
except binascii.Error as e:
    print("Error", e)
