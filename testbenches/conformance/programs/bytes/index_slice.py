b = b"hello world"
print(b[0], b[-1], b[2:5], b[:3], b[-3:], b[::2], b[::-1], b[5:2], b[100:])
print(list(b[:3]), [hex(x) for x in b"\x01\xab"])
for i in (11, -12):
    try:
        b[i]
    except IndexError as e:
        print(e)
try:
    b["a"]
except TypeError as e:
    print(e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
