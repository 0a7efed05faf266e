# The towers of Hanoi.
def hanoi(n, source, target, spare, moves):
    if n == 0:
        return
    hanoi(n - 1, source, spare, target, moves)
    moves.append((n, source, target))
    hanoi(n - 1, spare, target, source, moves)


moves = []
hanoi(3, "A", "C", "B", moves)
for disc, a, b in moves:
    print(f"disc {disc}: {a} -> {b}")
moves = []
hanoi(8, "A", "C", "B", moves)
print(len(moves), moves[127])
