# print returns None, and evaluates its arguments first.
def f(x):
    print("f", x)
    return x


result = print(f(1), f(2))
print(result)
print(print("inner"), print())
p = print
p("by another name")
for out in map(print, ["mapped", "twice"]):
    pass
[print(i, end=";") for i in range(3)]
print()
(lambda: print("lambda"))()
