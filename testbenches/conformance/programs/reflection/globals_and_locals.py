# globals() and locals().
x = 1
g = globals()
print(g["x"], "x" in g, "print" in g)
g["made"] = "by globals"
print(made)
x = 2
print(g["x"])


def f(a, b=2):
    c = a + b
    names = locals()
    return sorted(names.items())


print(f(1))
print(sorted(k for k in globals() if not k.startswith("_")))


class K:
    inside = 1
    names = [n for n in locals() if not n.startswith("_")]


print(globals() is g)
