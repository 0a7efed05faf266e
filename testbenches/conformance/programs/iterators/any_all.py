# any and all stop as soon as they know.
def check(values, limit):
    for v in values:
        print("looking at", v)
        yield v > limit


print(any(check([1, 5, 9], 4)))
print(all(check([9, 3, 8], 4)))
print(any([]), all([]))
print(any([0, "", None]), all([1, "a", [0]]))
print(any(x == "c" for x in "abc"))
