# sys.stdout may be another object for a while.
import io
import sys

old = sys.stdout
sys.stdout = io.StringIO()
print("captured")
print("this too", 42)
text = sys.stdout.getvalue()
sys.stdout = old
print("got", repr(text))
