s = "aé€😀"
for coding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "latin-1", "ascii"):
    try:
        b = s.encode(coding)
        print(coding, b, b.decode(coding) == s)
    except UnicodeEncodeError as e:
        print(coding, e)
print("é€".encode("ascii", "ignore"), "é€".encode("ascii", "replace"), "é€".encode("ascii", "backslashreplace"), "é€".encode("latin-1", "xmlcharrefreplace"))
print(b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"), ascii(b"a\xff".decode("ascii", "backslashreplace")), b"\xe4".decode("latin-1"))
for b, c in ((b"\xff", "utf-8"), (b"\xe2\x82", "utf-8"), (b"a\x80", "ascii"), (b"\xc3(", "utf-8"), (b"\xed\xa0\x80", "utf-8")):
    try:
        b.decode(c)
    except UnicodeDecodeError as e:
        print(e)
try:
    "a".encode("nonsense")
except LookupError as e:
    print(e)
