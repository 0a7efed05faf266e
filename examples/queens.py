# Counts the ways to place n queens, with sets of columns and diagonals as bits.
def place(full, columns, left, right):
    if columns == full:
        return 1
    count = 0
    free = full & ~(columns | left | right)
    while free:
        bit = free & -free
        free ^= bit
        count += place(full, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return count


for n in range(1, 7):
    print(n, place((1 << n) - 1, 0, 0, 0))
