table = bytes.maketrans(b"abc", b"xyz")
print(len(table), b"aabbcc".translate(table), b"hello".translate(None, b"l"), b"abcabc".translate(table, b"b"))
rot13 = bytes((b - 97 + 13) % 26 + 97 if 97 <= b <= 122 else b for b in range(256))
print(b"hello".translate(rot13), b"hello".translate(rot13).translate(rot13))
for f in (lambda: bytes.maketrans(b"a", b"bc"), lambda: b"a".translate(b"x")):
    try:
        f()
    except ValueError as e:
        print(e)
