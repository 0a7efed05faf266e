class Box:
    def __init__(self):
        self.items = {}

    def __setitem__(self, k, v):
        print("item", k, v)
        self.items[k] = v

    def __setattr__(self, k, v):
        print("attr", k, v)
        object.__setattr__(self, k, v)


b = Box()
b.x, b["k"], [b.y, *b.z] = 1, 2, (3, 4, 5)
b.x = b["m"] = 7
for b.i in range(2):
    pass
for b["loop"] in "ab":
    pass
with_list = [0, 0]
with_list[0], with_list[1] = with_list[1] + 1, with_list[0] + 2
print(b.z, with_list, b.i, b.items)
