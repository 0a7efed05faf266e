# break and continue act on the innermost loop.
for i in range(4):
    if i == 1:
        continue
    for j in range(4):
        if j == 2:
            break
        if (i + j) % 2:
            continue
        print(i, j)
    if i == 2:
        break
n = 0
while True:
    n += 1
    if n % 2:
        continue
    if n > 6:
        break
    print("even", n)
print(n)
