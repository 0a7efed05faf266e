a = bytearray(b"The quick brown fox")
print(a.upper(), a.split(), a.replace(b"quick", b"slow"), a.find(b"brown"), a.startswith(b"The"), a.title(), a.center(25, b"*"))
print(a.decode(), a.hex(), a.partition(b" "), a.copy() == a, a.copy() is a, bytearray.fromhex("6162"), a.strip(b"Tx"), a.join([b"1", b"2"])[:3])
print(type(a.lower()).__name__, type(a[1:2]).__name__, type(a + b"").__name__, type(b"" + a).__name__)
