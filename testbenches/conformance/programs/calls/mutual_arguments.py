def modify(l, d, n, s):
    l.append(1)
    d["k"] = 1
    n += 1
    s += "x"
    return n, s


l, d, n, s = [], {}, 0, ""
print(modify(l, d, n, s), l, d, n, s)


def replace(l):
    l = [99]
    return l


print(replace(l), l)


def extend(l):
    l += [2]


extend(l)
print(l)


def alias(a, b):
    a.append("a")
    return b


print(alias(l, l) is l, l)
