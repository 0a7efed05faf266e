# Reading a StringIO by characters, lines and position.
import io

f = io.StringIO("one\ntwo\nthree\n")
print(repr(f.read(3)), repr(f.read(2)))
print(repr(f.read()))
print(repr(f.read()))
f.seek(0)
for line in f:
    print(line.rstrip(), len(line))
f.seek(4)
print(f.readlines())
f.seek(0)
print(f.tell(), f.readline(), f.tell())
