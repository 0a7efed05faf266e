# Built-in names may be hidden and seen again.
def f():
    len = lambda x: "my len"
    return len([1, 2])


print(f(), len([1, 2]))
max = 5
print(max)
del max
print(max(1, 2))


def g(list):
    return list + 1


print(g(2), list("ab"))
id = "name"
print(id)
try:
    id(5)
except TypeError as e:
    print("TypeError", e)
