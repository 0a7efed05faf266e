b = b"Hello World 123\xe4"
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize())
for b in (b"abc", b"ABC", b"a1", b"12", b" \t", b"", b"Ab Cd", b"\xe4"):
    print(b, b.isalpha(), b.isdigit(), b.isalnum(), b.isspace(), b.isupper(), b.islower(), b.istitle(), b.isascii())
