# len, getitem, setitem, delitem, contains.
class Sparse:
    def __init__(self):
        self.d = {}

    def __len__(self): return len(self.d)
    def __getitem__(self, k):
        print("get", k)
        return self.d.get(k, 0)
    def __setitem__(self, k, v):
        print("set", k, v)
        self.d[k] = v
    def __delitem__(self, k):
        print("del", k)
        del self.d[k]
    def __contains__(self, k): return k in self.d


s = Sparse()
s[1] = "a"
s[2, 3] = "b"
s["k"] = 1
s["k"] += 5
print(s[1], s[2, 3], s["none"], len(s), 1 in s, 9 in s)
del s[1]
print(len(s), bool(s), bool(Sparse()))
