# Searching two-dimensional data in several ways.
grid = [[3, 8, 1], [7, 5, 9], [2, 6, 4]]


def by_return(wanted):
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if value == wanted:
                return r, c


def by_flag(wanted):
    found = None
    for r in range(len(grid)):
        for c in range(len(grid[r])):
            if grid[r][c] == wanted:
                found = (r, c)
                break
        if found:
            break
    return found


def by_else(wanted):
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if value == wanted:
                break
        else:
            continue
        break
    else:
        return None
    return r, c


for n in (8, 4, 99):
    print(n, by_return(n), by_flag(n), by_else(n))
