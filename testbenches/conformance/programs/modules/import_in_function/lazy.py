print("lazy loaded")


def answer():
    return 42
