try:
    raise KeyError("lost")
finally:
    print("finally")
    raise IndexError("wins")
