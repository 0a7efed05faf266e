print(min(1, None))
