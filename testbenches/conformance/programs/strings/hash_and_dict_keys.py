# Equal strings are equal keys, however they were made.
d = {"abc": 1}
key = "".join(["a", "b", "c"])
print(d[key], d["ab" + "c"], d["xabcx"[1:4]], d["ABC".lower()])
counts = {}
for word in "to be or not to be that is the question to".split():
    counts[word] = counts.get(word, 0) + 1
print(counts)
print(hash("x") == hash("x"), hash("") == hash(""))
