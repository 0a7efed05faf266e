# Tuples cannot be changed, what is in them can.
t = (1, [2], 3)
t[1].append("more")
print(t)
for change in ("t[0] = 5", ):
    try:
        t[0] = 5
    except TypeError as e:
        print("TypeError", e)
try:
    del t[0]
except TypeError as e:
    print("TypeError", e)
try:
    t.append(1)
except AttributeError as e:
    print("AttributeError", e)
try:
    t[1] += ["x"]
except TypeError as e:
    print("TypeError", e, t)
u = t
t += (9,)
print(t is u, len(t), len(u))
