print(b"%s and %d" % (b"x", 5), b"%x %o %c %%" % (255, 8, 65), b"%5d|%-5d|%05d" % (1, 2, 3), b"%r %a" % ("a", "é"), b"%.2f" % 1.5, b"%b" % b"z", b"%(k)s" % {b"k": b"v"})
for f in (lambda: b"%s" % "a", lambda: b"%d" % "a", lambda: b"%d %d" % (1,), lambda: b"%d" % (1, 2), lambda: b"%c" % 300):
    try:
        print(f())
    except (TypeError, OverflowError, ValueError) as e:
        print(type(e).__name__, e)
