# copy and deepcopy.
import copy

a = [1, [2, 3], {"k": [4]}]
shallow, deep = copy.copy(a), copy.deepcopy(a)
a[1].append("x")
a[2]["k"].append("y")
print(a, shallow, deep)
loop = [1]
loop.append(loop)
other = copy.deepcopy(loop)
print(other[1] is other, other is not loop)


class P:
    def __init__(self):
        self.data = [1]


p = P()
q, r = copy.copy(p), copy.deepcopy(p)
print(q.data is p.data, r.data is p.data, r.data == p.data, type(r).__name__)


class Own:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"


print(copy.copy(Own()), copy.deepcopy([Own()]), copy.copy(5), copy.deepcopy((1, "a")))
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1])
