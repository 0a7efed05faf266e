# join.
print(",".join(["a", "b", "c"]), "".join("xyz"), "-".join("abc"), ", ".join([]), "|".join(["one"]))
print("<>".join(str(i) for i in range(4)), " ".join(("t", "u")), ".".join({"k": 1}))
parts = []
for i in range(100):
    parts.append(str(i))
print(len("".join(parts)))
for bad in (["a", 1], [None], 5):
    try:
        ",".join(bad)
    except TypeError as e:
        print("TypeError", e)
