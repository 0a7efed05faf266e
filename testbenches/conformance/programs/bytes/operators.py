print(b"ab" + b"cd", b"ab" * 3, 2 * b"x", b"" * 5, b"ab" * -1, b"a" < b"b", b"a" == b"a", b"a" != b"b", b"ab" < b"abc", b"\xff" > b"a")
print(97 in b"abc", b"bc" in b"abc", b"" in b"", 200 in b"abc", b"a" == "a", b"a" + bytearray(b"b"))
for f in (lambda: b"a" + "b", lambda: b"a" + 1, lambda: 300 in b"a", lambda: "a" in b"a", lambda: b"a" < "b", lambda: b"a" * "b"):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
