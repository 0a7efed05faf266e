print(b"  x \n".strip(), b"  x ".lstrip(), b"  x ".rstrip(), b"xxaxx".strip(b"x"), b"abcba".strip(b"ab"), b"ab".lstrip(b"cd"))
print(b"aXbXc".replace(b"X", b"--"), b"aXbXc".replace(b"X", b"", 1), b"abc".replace(b"", b"."), b"aaa".replace(b"aa", b"b"), b"abc".removeprefix(b"ab"), b"abc".removesuffix(b"bc"), b"abc".removeprefix(b"x"))
print(b"abc".center(9, b"*"), b"abc".ljust(6) + b"|", b"abc".rjust(6, b"."), b"42".zfill(5), b"-42".zfill(5), b"a\tb".expandtabs(4))
