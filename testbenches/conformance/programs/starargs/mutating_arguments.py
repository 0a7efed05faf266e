# args is a tuple of its own, the objects in it are shared.
def f(*args):
    args[0].append("seen")
    args = args + (1,)
    return len(args)


a = []
rest = [a, 2]
print(f(*rest), a, rest)


def g(**kw):
    kw["list"].append(1)
    kw["new"] = True
    return sorted(kw)


d = {"list": []}
print(g(**d), d)
