# Text to bytes and back.
s = "aé€😀"
b = s.encode()
print(b, len(b), b.decode() == s, s.encode("utf-8") == b)
print("é".encode("latin-1"), b"\xe9".decode("latin-1"), "abc".encode("ascii"))
print("é".encode("ascii", "ignore"), "é".encode("ascii", "replace"), b"a\xffb".decode("utf-8", "replace"))
for bad in (lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: b"\xe2\x82".decode("utf-8")):
    try:
        bad()
    except UnicodeError as e:
        print(type(e).__name__, e)
print(str(b"abc", "utf-8"), str(b"abc"), bytes("xyz", "utf-8"))
