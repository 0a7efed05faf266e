for spec in ("", "s", "5", "<5", ">5", "^5", "*^7", ".2", "5.2", ">5.1s", "é>4", "05", "<05"):
    print(repr(spec), *[format(s, spec) + "|" for s in ("", "a", "abc", "abcdefg", "é")])
for spec in ("d", "=5", "+", ",", "x", " ", "#"):
    try:
        print(format("abc", spec))
    except ValueError as e:
        print(repr(spec), e)
