def show(x):
    print("eval", x)
    return x


d = {show("k1"): show("v1"), **{show("k2"): show("v2")}}
print(d)


def f(**kw):
    kw["added"] = True
    return kw


print(f(**d), d)
a, b = {"x": 1, "y": 2}
print(a, b)
(k, v), = {"only": 5}.items()
print(k, v, [*{"p": 1, "q": 2}], max({"a": 3, "bb": 1}, key=len), sorted({"b": 1, "a": 2}.items()))
