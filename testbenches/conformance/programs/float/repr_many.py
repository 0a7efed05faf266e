x = 1.0
for i in range(40):
    print(x, x * 1.1, 1 / x, end=" ")
    x *= 7.3
print()
x = 1e-10
while x < 1e20:
    print(x, end=" ")
    x *= 33.3
print()
