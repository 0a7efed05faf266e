# A file in memory: what is written can be read.
import io

f = io.StringIO()
print(f.write("first line\n"))
print(f.write("second"))
print("printed", 1, 2, file=f, sep="-")
print(repr(f.getvalue()))
g = io.StringIO("a\nbb\nccc")
print(repr(g.readline()), repr(g.readline()), repr(g.readline()), repr(g.readline()))
