# A dict whose size changes under its iterator is an error.
d = {"a": 1, "b": 2, "c": 3}
try:
    for k in d:
        d[k + k] = 1
except RuntimeError as e:
    print("RuntimeError", e)
d = {"a": 1, "b": 2}
for k in d:
    d[k] += 10
print(d)
for k in list(d):
    del d[k]
print(d)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print("RuntimeError", e)
