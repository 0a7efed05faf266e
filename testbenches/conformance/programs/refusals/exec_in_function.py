# What the text assigns is no variable of the function.
def assign():
    exec("local = 1")  # refused: exec
    return "local" in locals()


print(assign())
