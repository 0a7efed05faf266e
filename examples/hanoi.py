moves = 0


def hanoi(n, source, target, spare):
    global moves
    if n == 0:
        return
    hanoi(n - 1, source, spare, target)
    moves += 1
    if moves <= 7:
        print("disk", n, "from", source, "to", target)
    hanoi(n - 1, spare, target, source)


hanoi(3, 1, 3, 2)
moves = 7
hanoi(8, 1, 3, 2)
print("moves in all:", moves)
