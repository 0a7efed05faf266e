# Other sequences.
t = (1, 2, 3, 4, 5)
print(t[1:3], t[::-1], t[10:], t[:2] + t[-1:])
b = b"abcdef"
print(b[1:3], b[::-2], b[0], b[-1:], b[9:])
r = range(0, 20, 2)
print(r[2:5], r[::-1], r[-3:], r[::3], list(r[1:4]), r[3])
print(range(10)[5:2], len(range(10)[2:8:3]))
