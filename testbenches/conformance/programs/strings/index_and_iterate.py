# Characters by index.
s = "naïve €😀"
print(len(s), s[0], s[2], s[-1], s[-2])
print([c for c in s], [ord(c) for c in s])
for i in (20, -20):
    try:
        s[i]
    except IndexError as e:
        print("IndexError", e)
try:
    s[0] = "x"
except TypeError as e:
    print("TypeError", e)
try:
    s["a"]
except TypeError as e:
    print("TypeError", e)
print(chr(97), chr(8364), chr(128512), "".join(chr(i) for i in range(65, 91)))
