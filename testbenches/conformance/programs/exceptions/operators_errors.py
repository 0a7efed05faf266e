five, none, text, items, pair = 5, None, "a", [1], (1,)
cases = [lambda: 1 + "a", lambda: "a" + 1, lambda: [] + (), lambda: {} + {}, lambda: None + 1, lambda: "a" - "b", lambda: "a" * "b", lambda: -"a", lambda: ~1.5, lambda: not_defined,
         lambda: 1 < "a", lambda: [] < {}, lambda: None > None, lambda: 1 in 5, lambda: text["b"], lambda: five[0], lambda: none[0], lambda: items["x"], lambda: pair[1.5], lambda: {}[1],
         lambda: 1 << "a", lambda: 5 & 1.5, lambda: 1 @ 2, lambda: [] * 1.5, lambda: len(5), lambda: iter(5), lambda: five(), lambda: None.x, lambda: "%d" % "a", lambda: "%d" % (1, 2), lambda: "%s %s" % 1]
for f in cases:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
