x = None
if x < 3:
    print(1)
