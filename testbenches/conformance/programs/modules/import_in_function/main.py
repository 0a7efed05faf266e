# An import inside a function runs when the function is called.
def use():
    import lazy
    return lazy.answer()


print("before")
print(use())
print(use())
print("lazy" in globals())
