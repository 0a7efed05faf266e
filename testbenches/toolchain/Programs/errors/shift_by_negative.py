x = -1
print(5 >> x)
