# Assigning to a slice with a step.
a = list(range(10))
a[::2] = "abcde"
print(a)
a[1::4] = [None] * 3
print(a)
a[::-1] = list(range(10))
print(a)
try:
    a[::3] = [1, 2]
except ValueError as e:
    print("ValueError", e)
a[8:2:-3] = ["p", "q"]
print(a)
