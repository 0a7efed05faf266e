# A list shows the repr of its items.
class P:
    def __repr__(self):
        return "P!"

    def __str__(self):
        return "never in a list"


print([P(), "a'b", 'c"d', "e\n", 1.0, True, None, b"x"])
print(str([1, "2"]), repr([]), f"{[1, 'x']}")
print([[]], [[[1]]], [(1,)], [{}], [{"a": [1]}])
print("%s and %r" % ([1], ["a"]))
print(len(str(list(range(100)))))
