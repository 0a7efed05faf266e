def pair():
    items = []

    def add(x):
        items.append(x)
        return len(items)

    def get():
        return items

    def reset():
        nonlocal items
        items = []
    return add, get, reset


add, get, reset = pair()
add(1)
add(2)
old = get()
print(old)
reset()
add(3)
print(get(), old, get() is old)
