# Conway's Game of Life on a torus of 7 by 8 cells, one bit a cell.
def cell(board, x, y):
    return board >> ((y & 7) * 7 + x % 7) & 1


def step(board):
    new = 0
    for y in range(8):
        for x in range(7):
            n = 0
            for dy in range(-1, 2):
                for dx in range(-1, 2):
                    if dx or dy:
                        n += cell(board, x + dx, y + dy)
            if n == 3 or n == 2 and cell(board, x, y):
                new |= 1 << (y * 7 + x)
    return new


def show(board):
    for y in range(8):
        for x in range(7):
            print("#" if cell(board, x, y) else ".", end="")
        print()
    print()


glider = 1 << 1 | 1 << 9 | 1 << 14 | 1 << 15 | 1 << 16
for i in range(3):
    show(glider)
    glider = step(glider)
