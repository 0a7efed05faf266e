b = b"abracadabra"
print(b.find(b"bra"), b.find(b"bra", 2), b.rfind(b"bra"), b.find(b"x"), b.find(97, 1), b.index(b"cad"), b.rindex(b"a"), b.count(b"a"), b.count(b"abra"), b.count(b""), b.count(98))
print(b.startswith(b"ab"), b.startswith((b"x", b"a")), b.endswith(b"bra"), b.startswith(b"bra", 1), b.endswith(b"dab", 0, 9), b.startswith(b""))
for f in (lambda: b.index(b"zz"), lambda: b.rindex(b"q"), lambda: b.find("a"), lambda: b.startswith("a")):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
