try:
    raise StopIteration("value")
except StopIteration as e:
    print(e.value, e.args)
try:
    object().missing
except AttributeError as e:
    print(e.name, type(e.obj).__name__)
try:
    undefined_name
except NameError as e:
    print(e.name)
try:
    raise SystemExit(3)
except SystemExit as e:
    print(e.code, repr(e))
try:
    raise KeyError("k")
except KeyError as e:
    print(str(e), e.args[0], repr(str(e)))
try:
    raise OSError(2, "No such file", "name.txt")
except OSError as e:
    print(e.errno, e.strerror, e.filename, type(e).__name__, e)
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e.encoding, e.start, e.end, e.object, e.reason)
e = ValueError("a", 1)
e.extra = "x"
e.args = ("changed",)
print(e, e.extra, e.with_traceback(None) is e)
