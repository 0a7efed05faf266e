e = ValueError("base")
e.add_note("first note")
e.add_note("second")
print(e.__notes__, e)
g = ExceptionGroup("several", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [KeyError("k")])])
print(g, len(g.exceptions), g.message, repr(g.exceptions[0]))
m, rest = g.split(ValueError)
print(repr(m), repr(rest))
print(repr(g.subgroup(KeyError)), g.subgroup(OSError))
try:
    raise g
except* ValueError as eg:
    print("values", eg.exceptions)
except* (TypeError, KeyError) as eg:
    print("others", eg.exceptions)
try:
    e.add_note(5)
except TypeError as err:
    print(err)
