# The loop variable keeps its last value.
for i in range(3):
    pass
print(i)
for j in []:
    pass
try:
    j
except NameError as e:
    print("NameError", e)
for i in "ab":
    i = i * 2
    print(i)
print(i)
for k, (a, b) in [(1, (2, 3))]:
    pass
print(k, a, b)
