# Count the placings of n queens by backtracking over bit masks, and list one.
def count(n):
    full = (1 << n) - 1

    def place(columns, left, right):
        if columns == full:
            return 1
        found = 0
        free = full & ~(columns | left | right)
        while free:
            bit = free & -free
            free ^= bit
            found += place(columns | bit, (left | bit) << 1, (right | bit) >> 1)
        return found

    return place(0, 0, 0)


def first(n):
    rows = []

    def fits(column):
        row = len(rows)
        return all(c != column and abs(c - column) != row - r for r, c in enumerate(rows))

    def search():
        if len(rows) == n:
            return True
        for column in range(n):
            if fits(column):
                rows.append(column)
                if search():
                    return True
                rows.pop()
        return False

    search()
    return rows


print([count(n) for n in range(1, 8)])
print(first(8))
