# There are no files.
with open("data.txt") as f:  # refused: open
    print(f.read())
