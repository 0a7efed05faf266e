print(b"a,b,,c".split(b","), b"a,b,c".split(b",", 1), b"a b  c ".split(), b"a,b,c".rsplit(b",", 1), b" a b".split(None, 1), b"".split(), b"".split(b","))
print(b"-".join([b"a", b"b", b"c"]), b"".join([]), b", ".join([b"x"]), b"a\nb\r\nc\rd".splitlines(), b"a\nb\n".splitlines(True))
print(b"a=b=c".partition(b"="), b"a=b=c".rpartition(b"="), b"abc".partition(b"x"), b"abc".rpartition(b"x"), b"-".join((bytearray(b"p"), b"q")))
for f in (lambda: b"a".split(b""), lambda: b"-".join(["a"]), lambda: b"a".split("a")):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
