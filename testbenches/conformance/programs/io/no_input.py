import io
import sys

sys.stdin = io.StringIO('from a string\n\nlast')
print(input(), repr(input('prompt ')), input(), sep='|')
try:
    input()
except EOFError as e:
    print(repr(e))
sys.stdin = io.StringIO('a\nb\n')
print([line for line in sys.stdin])
sys.stdout, console = io.StringIO(), sys.stdout
sys.stdin = io.StringIO('z\n')
answer = input('to the replaced output? ')
sys.stdout, written = console, sys.stdout.getvalue()
print(answer, repr(written))
try:
    input(1, 2)
except TypeError as e:
    print(e)
