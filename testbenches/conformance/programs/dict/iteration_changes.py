d = {1: 1, 2: 2, 3: 3}
try:
    for k in d:
        d[k + 10] = 0
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2}
for k in d:
    d[k] *= 10
print(d)
for k in list(d):
    del d[k]
print(d)
d = {i: i for i in range(5)}
it = iter(d)
next(it)
d[99] = 1
try:
    next(it)
except RuntimeError as e:
    print(e)
