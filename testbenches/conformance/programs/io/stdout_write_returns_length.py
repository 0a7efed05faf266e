# write returns how many characters it wrote.
import sys

n = sys.stdout.write("hello\n")
print(n)
n = sys.stdout.write("äöü\n")
print(n)
n = sys.stdout.write("")
print(n)
sys.stdout.flush()
for part in ["a", "bc", "def"]:
    sys.stdout.write(part)
    sys.stdout.write(" ")
sys.stdout.write("\n")
