# Slices of strings.
s = "hello world"
print(s[:5], s[6:], s[-5:], s[::2], s[::-1], repr(s[3:3]), s[2:-2])
t = "äöü€😀z"
print(t[1:3], t[-2:], t[::-1], len(t), t[4])
print(s[True:3], s[None:4], s[-3:-1])
for i in range(0, 11, 4):
    print(repr(s[i:i + 4]))
