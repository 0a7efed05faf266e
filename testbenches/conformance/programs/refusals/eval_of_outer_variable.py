# The function that calls eval has no such variable, the one around it has: text sees it only where the function uses it too.
def outer():
    hidden = 1

    def inner():
        return eval("hidden")  # refused: eval

    return inner()


print(outer())
