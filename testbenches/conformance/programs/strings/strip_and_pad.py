# strip, ljust, center, zfill, expandtabs.
s = "  xx  "
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), "xxhixx".strip("x"), "abcba".strip("ab"), "abc".lstrip("xyz"))
print("\t\n x\r\n".strip())
print(repr("a".ljust(4)), repr("a".rjust(4)), repr("a".center(4)), repr("ab".center(5)), "a".center(6, "*"), "long".ljust(2))
print("42".zfill(5), "-42".zfill(5), "+1".zfill(4), "abc".zfill(2))
print("a\tbc\td".expandtabs(), "a\tb".expandtabs(4))
print("prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"), "abc".removeprefix("z"))
