# Reading and writing by index, from both ends.
a = [10, 20, 30, 40]
print(a[0], a[3], a[-1], a[-4])
a[1] = "two"
a[-1] = None
print(a)
a[0], a[2] = a[2], a[0]
print(a)
for i in (4, -5, 100):
    try:
        a[i]
    except IndexError as e:
        print("IndexError", e)
    try:
        a[i] = 1
    except IndexError as e:
        print("IndexError", e)
try:
    a["x"]
except TypeError as e:
    print("TypeError", e)
print(a[True], a[False])
