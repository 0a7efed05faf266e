# Long lines and many lines.
print("x" * 300)
print(*range(100))
print(",".join(str(i * i) for i in range(60)))
for i in range(30):
    print(i, "line", i * 7 % 10)
print(list(range(60)))
