print(b"", b"abc", b"\x00\x01\xff", b'it\'s', b"say \"x\"", b"'\"", b"\n\t\r\\", b"a" b"b", rb"\n")
print(repr(bytes(range(128))))
print(str(b"x"), [b"x"], len(b"\xe4"), b"abc"[1], b"abc"[-1], type(b"").__name__)
