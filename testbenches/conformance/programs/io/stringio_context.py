# A StringIO closes at the end of its with block.
import io

with io.StringIO("text") as f:
    print(f.read(2), f.closed)
print(f.closed)
try:
    f.read()
except ValueError as e:
    print("ValueError", e)
