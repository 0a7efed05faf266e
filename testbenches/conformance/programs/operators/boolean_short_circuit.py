# and, or give operands and stop early.
def f(name, value):
    print(name, end=" ")
    return value


print(f("a", 0) and f("b", 1))
print(f("a", 1) and f("b", 0))
print(f("a", "") or f("b", "x") or f("c", "y"))
print(f("a", []) or f("b", 0))
print(f("a", 1) and f("b", []) or f("c", "end"))
print(not (f("a", 0) or f("b", 0)))
x = None
print(x or "default", x and x.missing)
