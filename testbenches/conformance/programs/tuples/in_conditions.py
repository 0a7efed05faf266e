# Truth of tuples, and membership tests.
for t in ((), (0,), (None, None), ((),)):
    print(len(t), bool(t), "full" if t else "empty")
c = "e"
print(c in ("a", "e"), c in "aeiou", (c,) in [("e",)], c not in ())
print(("a", 1) in {("a", 1)}, (1, 2) in ((1, 2), 3), 1 in ((1, 2), 3))
def kind(n): return ("zero", "one", "two")[n] if n in (0, 1, 2) else "many"
print([kind(n) for n in range(5)])
