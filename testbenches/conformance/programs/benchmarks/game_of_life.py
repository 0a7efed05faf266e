# Conway's game on a set of live cells, and on a grid.
def step(cells):
    near = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    return {cell for cell, n in near.items() if n == 3 or n == 2 and cell in cells}


def step_grid(grid):
    h, w = len(grid), len(grid[0])
    out = []
    for y in range(h):
        row = []
        for x in range(w):
            n = sum(grid[(y + dy) % h][(x + dx) % w] for dy in (-1, 0, 1) for dx in (-1, 0, 1)) - grid[y][x]
            row.append(1 if n == 3 or (n == 2 and grid[y][x]) else 0)
        out.append(row)
    return out


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
cells = glider | {(10 + x, 5) for x in range(10)}
for generation in range(31):
    if generation % 10 == 0:
        print(generation, len(cells), sorted(cells)[:3])
    cells = step(cells)
grid = [[0] * 16 for _ in range(10)]
for x, y in glider:
    grid[y][x] = 1
for _ in range(12):
    grid = step_grid(grid)
for row in grid:
    print("".join(".#"[c] for c in row))
