for f in (lambda: "%d" % "a", lambda: "%s %s" % "a", lambda: "%s" % ("a", "b"), lambda: "%(x)s" % {"y": 1}, lambda: "%(x)s" % 5, lambda: "%z" % 1, lambda: "%" % 1, lambda: "%d" % None, lambda: "%c" % "ab", lambda: "%c" % -1, lambda: "%x" % 1.5, lambda: "%f" % "a",
          lambda: "%s" % (), lambda: "abc" % 1, lambda: "abc" % (1,), lambda: "%*d" % ("a", 1), lambda: "%(a" % {}):
    try:
        print(f())
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(type(e).__name__, e)
print("abc" % (), "abc" % {}, "abc" % [1])
