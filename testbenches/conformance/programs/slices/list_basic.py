# Start, stop and step on a list.
a = list(range(10))
print(a[2:5], a[:3], a[7:], a[:], a[-3:], a[:-7], a[-5:-2])
print(a[::2], a[1::3], a[::-1], a[8:2:-2], a[-1:-4:-1])
print(a[5:2], a[20:], a[-100:2], a[3:100], a[2:2])
print(a[100:0:-3], a[:0:-1], a[0:0:-1])
try:
    a[::0]
except ValueError as e:
    print("ValueError", e)
try:
    a["a":]
except TypeError as e:
    print("TypeError", e)
