def box(width, height=2, depth=3):
    return width * 100 + height * 10 + depth


def show(first, second=None, third=True):
    print(first, second, third)


print(box(1), box(1, 5), box(1, 5, 7))
print(box(1, depth=9), box(width=4, height=5), box(depth=1, width=2, height=3))
show(1)
show(1, third=False)
show(third=3, first=1, second=2)
