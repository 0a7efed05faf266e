# Tiles with numbers on a hexagonal board: each number is how many neighbours have a tile.
OFFSETS = [(1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (-1, 1)]


class Board:
    def __init__(self, radius):
        self.cells = [(q, r) for q in range(-radius, radius + 1) for r in range(-radius, radius + 1) if abs(q + r) <= radius]
        index = {cell: i for i, cell in enumerate(self.cells)}
        self.near = [[index[q + dq, r + dr] for dq, dr in OFFSETS if (q + dq, r + dr) in index] for q, r in self.cells]


class Search:
    def __init__(self, board, tiles):
        self.board = board
        self.left = [tiles.count(n) for n in range(7)]
        self.empty = len(board.cells) - len(tiles)
        self.placed = {}
        self.visits = 0

    def consistent(self, cell):
        for c in (cell, *self.board.near[cell]):
            value = self.placed.get(c)
            if value is None:
                continue
            tiles = open_ = 0
            for n in self.board.near[c]:
                if n not in self.placed:
                    open_ += 1
                elif self.placed[n] >= 0:
                    tiles += 1
            if value >= 0 and not tiles <= value <= tiles + open_:
                return False
        return True

    def solve(self, cell=0):
        self.visits += 1
        if cell == len(self.board.cells):
            return True
        for value in range(6, -2, -1):
            if value < 0:
                if self.empty == 0:
                    continue
                self.empty -= 1
            else:
                if self.left[value] == 0:
                    continue
                self.left[value] -= 1
            self.placed[cell] = value
            if self.consistent(cell) and self.solve(cell + 1):
                return True
            del self.placed[cell]
            if value < 0:
                self.empty += 1
            else:
                self.left[value] += 1
        return False


def show(board, placed):
    for r in sorted({r for _, r in board.cells}):
        row = [c for c in range(len(board.cells)) if board.cells[c][1] == r]
        print(" " * abs(r) + " ".join("." if placed[c] < 0 else str(placed[c]) for c in row))


for radius, tiles in ((1, [1, 2, 1]), (1, [3, 3, 3, 3, 3, 3, 6]), (2, [2, 2, 2, 2, 2, 2, 1, 1])):
    board = Board(radius)
    search = Search(board, tiles)
    print(search.solve(), search.visits)
    if search.placed:
        show(board, search.placed)
