# What __exit__ is given.
class Look:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.seen = (kind, value, trace is None)
        return True


with Look() as l:
    pass
print(l.seen)
with Look() as l:
    raise ValueError("v")
print(l.seen[0] is ValueError, l.seen[1].args, l.seen[2])
with Look() as l:
    int("x")
print(l.seen[0].__name__, l.seen[1])
