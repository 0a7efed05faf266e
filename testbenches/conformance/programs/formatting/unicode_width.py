for s in ("é", "日本", "😀", "a\u0301"):
    print(f"[{s:>5}] [{s:<5}] [{s:^5}]", len(s), repr(s), ascii(s))
print(f"{'ß':é^5}", "%5s|%-5s|" % ("é", "ü"), "é".center(5, "ä"), "\N{BULLET} \u2022 \x41 \101")
