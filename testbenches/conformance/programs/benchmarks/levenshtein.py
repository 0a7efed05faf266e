# Edit distance by dynamic programming, with the edits.
def distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]


def edits(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) + 1):
        for j in range(len(b) + 1):
            if i == 0 or j == 0:
                table[i][j] = i + j
            else:
                table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
    i, j, out = len(a), len(b), []
    while i or j:
        if i and j and table[i][j] == table[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            i, j = i - 1, j - 1
            out.append(a[i] if a[i] == b[j] else f"{a[i]}>{b[j]}")
        elif i and table[i][j] == table[i - 1][j] + 1:
            i -= 1
            out.append(f"-{a[i]}")
        else:
            j -= 1
            out.append(f"+{b[j]}")
    return out[::-1]


words = ["kitten", "sitting", "saturday", "sunday", "flaw", "lawn", "", "intention", "execution"]
for a in words:
    print(f"{a:>10}", [distance(a, b) for b in words])
print(edits("kitten", "sitting"))
print(edits("intention", "execution"))
print(distance("ab" * 30, "ba" * 30))
