for row in range(1, 6):
    for column in range(1, 6):
        if column > row:
            break
        if (row + column) % 3 == 0:
            continue
        print(row * column, end=" ")
    else:
        print("all", end="")
    print()

triples = 0
for a in range(1, 30):
    for b in range(a, 30):
        for c in range(b, 43):
            if a * a + b * b == c * c:
                triples += 1
                if triples <= 5:
                    print(a, b, c)
print(triples, "Pythagorean triples")
