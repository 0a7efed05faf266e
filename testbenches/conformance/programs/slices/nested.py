# Slices of slices and of items.
m = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]
print(m[1:][0][2:], [row[1:3] for row in m[:2]], m[-1][::-1])
print(m[::2], m[0][1:][1:][0])
m[1][1:3] = ["a", "b", "c"]
print(m[1])
d = {"k": [1, 2, 3]}
d["k"][1:] = []
print(d)
words = "one two three".split()
print([w[:2] for w in words], [w[-1] for w in words], "".join(w[0] for w in words))
