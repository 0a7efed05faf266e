class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


d = Default(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, d, "{a} {zz}".format_map(d))


class Counting(dict):
    def __missing__(self, key):
        self[key] = 0
        return 0


c = Counting()
for ch in "banana":
    c[ch] += 1
print(c, isinstance(c, dict), type(c.copy()).__name__)


class Lower(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __getitem__(self, k):
        return super().__getitem__(k.lower())


l = Lower()
l["ABC"] = 5
print(l["abc"], l["AbC"], l)
