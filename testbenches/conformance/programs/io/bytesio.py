# Bytes in memory.
import io

f = io.BytesIO()
print(f.write(b"abc"), f.write(bytes([1, 2, 255])))
print(f.getvalue())
f.seek(1)
print(f.read(2), f.read())
g = io.BytesIO(b"line1\nline2\n")
print([line for line in g])
