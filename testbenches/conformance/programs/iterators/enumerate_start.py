# enumerate, with a start.
print(list(enumerate("abc")))
print(list(enumerate("abc", 10)), list(enumerate([], 5)))
for i, (a, b) in enumerate([(1, 2), (3, 4)], start=1):
    print(i, a + b)
e = enumerate("xy")
print(next(e), next(e))
try:
    next(e)
except StopIteration:
    print("end")
