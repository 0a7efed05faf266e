print("one")
print(undefined + 1)
