# A grid as a list of lists.
rows, columns = 4, 5
grid = [["." for _ in range(columns)] for _ in range(rows)]
for i in range(rows):
    grid[i][i] = "\\"
    grid[rows - 1 - i][i + 1] = "/"
for row in grid:
    print("".join(row))
transposed = [list(column) for column in zip(*grid)]
print(len(transposed), len(transposed[0]))
total = sum(row.count(".") for row in grid)
print(total)
flat = [cell for row in grid for cell in row]
print(flat.index("/"), len(flat))
