d = {b"a": 1, b"b": 2}
print(d[b"a"], b"a" in d, "a" in d, hash(b"abc") == hash(b"abc"), hash(b"abc") == hash(bytes([97, 98, 99])))
d[bytes([97])] = 5
print(d, len({b"x", b"x", b"y"}), b"" == bytes(0))
try:
    {bytearray(b"a"): 1}
except TypeError as e:
    print(e)
