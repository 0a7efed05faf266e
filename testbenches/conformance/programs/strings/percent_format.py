# The % operator.
print("%s %d %r" % ("a", 5, "b"), "%d%%" % 50, "%5d|%-5d|%05d|%+d" % (42, 42, 42, 42))
print("%.2f|%8.3f|%e|%g" % (3.14159, 2.5, 12345.678, 0.0001), "%x %X %o %#x" % (255, 255, 8, 255))
print("%(a)s and %(b)03d" % {"a": "x", "b": 7}, "%s" % [1, 2], "%s" % (("t",),), "%c%c" % ("a", 98))
print("%10s|%-10s|%.2s" % ("r", "l", "cut"), "%*d" % (5, 42), "%i" % 3.9)
for bad in (lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "%d" % None):
    try:
        bad()
    except TypeError as e:
        print("TypeError", e)
