print([1 / (2 - x) for x in range(2)])
print([1 / (2 - x) for x in range(4)])
