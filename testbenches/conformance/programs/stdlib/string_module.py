# Constants and templates of string.
import string

print(string.ascii_lowercase, string.ascii_uppercase[:5], string.digits, string.hexdigits, string.octdigits)
print(string.punctuation, len(string.printable), repr(string.whitespace))
print(string.capwords("hello big world"), string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase)
t = string.Template("$name has ${count} $$")
print(t.substitute(name="Ann", count=3), t.safe_substitute(name="Bob"))
try:
    t.substitute(name="x")
except KeyError as e:
    print("KeyError", e)
