# A knight visits every square: always go where the fewest ways lead on.
JUMPS = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]


def tour(n, start):
    board = {start: 1}

    def ways(place):
        r, c = place
        return [(r + dr, c + dc) for dr, dc in JUMPS if 0 <= r + dr < n and 0 <= c + dc < n and (r + dr, c + dc) not in board]

    at = start
    for move in range(2, n * n + 1):
        choices = ways(at)
        if not choices:
            return None
        at = min(choices, key=lambda p: (len(ways(p)), p))
        board[at] = move
    return board


for n in (5, 6, 8):
    board = tour(n, (0, 0))
    if board is None:
        print(n, "stuck")
        continue
    for r in range(n):
        print(" ".join(f"{board[r, c]:2d}" for c in range(n)))
    order = sorted(board, key=board.get)
    print(all((abs(a[0] - b[0]), abs(a[1] - b[1])) in ((1, 2), (2, 1)) for a, b in zip(order, order[1:])))
