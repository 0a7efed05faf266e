# Deep structures.
data = [("a", (1, [2, 3])), ("b", (4, [5, 6]))]
for name, (one, [two, three]) in data:
    print(name, one, two, three)
(((a,),),) = (((1,),),)
print(a)
[[b, c], [d, [e, *f]]] = ("bc", ("d", "efgh"))
print(b, c, d, e, f)
matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
(a, _, b), _, (c, _, d) = matrix
print(a, b, c, d)
print([x for (x, *_), in [[m] for m in matrix]])
