print(max(None, 1, 2))
