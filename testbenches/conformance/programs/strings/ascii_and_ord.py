# ascii, ord, chr and their errors.
print(ascii("aé€😀"), ascii(["ü"]), ord("€"), chr(0x20AC), ord("\n"), repr(chr(0)), repr(chr(0x10FFFF)))
for bad in (lambda: ord("ab"), lambda: ord(""), lambda: chr(-1), lambda: chr(0x110000), lambda: ord(5), lambda: chr("a")):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
