# A solver by sets of candidates and backtracking.
puzzle = """53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79"""

hard = """..9748...
7........
.2.1.9...
..7...24.
.64.1.59.
.98...3..
...8.3.2.
........6
...2759.."""


class Sudoku:
    def __init__(self, text):
        self.grid = [[0 if c == "." else int(c) for c in line] for line in text.split("\n")]
        self.guesses = 0

    def candidates(self, r, c):
        used = set(self.grid[r]) | {row[c] for row in self.grid}
        top, left = r // 3 * 3, c // 3 * 3
        for row in self.grid[top:top + 3]:
            used.update(row[left:left + 3])
        return [n for n in range(1, 10) if n not in used]

    def solve(self):
        best = None
        for r in range(9):
            for c in range(9):
                if self.grid[r][c] == 0:
                    found = self.candidates(r, c)
                    if best is None or len(found) < len(best[2]):
                        best = r, c, found
                        if len(found) < 2:
                            break
            if best and len(best[2]) < 2:
                break
        if best is None:
            return True
        r, c, found = best
        for n in found:
            self.guesses += 1
            self.grid[r][c] = n
            if self.solve():
                return True
        self.grid[r][c] = 0
        return False


for text in (puzzle, hard):
    s = Sudoku(text)
    print(s.solve(), s.guesses)
    for row in s.grid:
        print("".join(map(str, row)))
