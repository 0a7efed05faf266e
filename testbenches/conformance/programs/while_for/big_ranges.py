# Long ranges cost nothing until they are run.
r = range(10 ** 18)
print(len(r), r[10 ** 17], 5 in r, -1 in r, r[-1])
for i in range(10 ** 15):
    if i == 3:
        break
print(i)
for i in range(2 ** 62, 2 ** 62 + 2):
    print(i)
for i in range(-2 ** 63, -2 ** 63 + 2):
    print(i)
for i in range(10 ** 20, 10 ** 20 + 2):
    print(i)
