s = 'abc'
print(s, s == 'abc', s != 'abc', s == 'abd', s == 1, 'x' if s else 'y', not s)
t = ''
print(t, not t, s is s)
if t: print(1)
