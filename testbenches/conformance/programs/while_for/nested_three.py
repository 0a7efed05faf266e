# Pythagorean triples and a triangle of stars.
for c in range(1, 30):
    for b in range(1, c):
        for a in range(1, b):
            if a * a + b * b == c * c:
                print(a, b, c)
for i in range(1, 5):
    for _ in range(4 - i):
        print(end=" ")
    for _ in range(2 * i - 1):
        print("*", end="")
    print()
