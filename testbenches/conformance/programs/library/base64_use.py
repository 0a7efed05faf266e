# Base64, base32 and base16 of all that is bytes-like, with alphabets and what is wrong.
import base64
import binascii
from array import array

data = b"\x00hello \xff\xfe world"
kinds = data, bytearray(data), memoryview(data), array("B", data)
for k in kinds:
    print(base64.b64encode(k), base64.b32encode(k), base64.b32hexencode(k), base64.b16encode(k))
for f, encoded in (base64.b64decode, base64.b64encode(data)), (base64.b32decode, base64.b32encode(data)), (base64.b32hexdecode, base64.b32hexencode(data)), (base64.b16decode, base64.b16encode(data)):
    print([f(k) == data for k in (encoded, bytearray(encoded), memoryview(encoded), array("b", encoded), encoded.decode())])
print(base64.b64encode(b"\xfb\xff\xfe", b"@#"), base64.b64decode("@#@#", "@#"), base64.urlsafe_b64decode("-_-_"))
print(base64.b32decode(b"mlo23456", True), base64.b32decode(b"M1O23456", map01=b"L"), base64.b32decode("ML023456", map01="I"), base64.b32hexdecode("c5h66p35", casefold=True))
for bad in (
    lambda: base64.b32decode(b"m"), lambda: base64.b32decode(b"mfrggzdf"), lambda: base64.b32decode("ME======x"), lambda: base64.b32decode("M======="), lambda: base64.b32decode(5),
    lambda: base64.b32hexdecode("XYZ=====", True), lambda: base64.b16decode("0g"), lambda: base64.b16decode("é"), lambda: base64.b64decode("a"), lambda: base64.b64encode("text"),
    lambda: base64.b64decode(None), lambda: base64.b64encode(b"a", b"+"), lambda: base64.b64decode(b"ab=c", validate=True),
    lambda: base64.b64decode("=abc", validate=True), lambda: base64.b64decode("ab==c", validate=True), lambda: base64.b64decode("a!b=", validate=True),
):
    try:
        print(bad())
    except (binascii.Error, TypeError, ValueError, AssertionError) as e:
        print(type(e).__name__, e)
