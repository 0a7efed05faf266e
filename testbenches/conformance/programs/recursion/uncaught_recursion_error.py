# Recursion without an end ends the program.
def forever(n):
    return forever(n + 1) + 1


print("start")
forever(0)
