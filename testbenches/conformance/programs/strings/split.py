# split, rsplit, splitlines, partition.
print("a b  c ".split(), " a\tb\nc ".split(), "".split(), "   ".split())
print("a,b,,c".split(","), "a,b,c,d".split(",", 2), "".split(","), "abc".split("b"), "a--b--c".split("--"))
print("a b c d".split(None, 1), "a,b,c,d".rsplit(",", 1), " x y z ".rsplit(None, 1))
print("one\ntwo\r\nthree\n".splitlines(), "a\n\nb".splitlines(True), "".splitlines())
print("k=v=w".partition("="), "kv".partition("="), "k=v=w".rpartition("="), "kv".rpartition("="))
try:
    "a".split("")
except ValueError as e:
    print("ValueError", e)
