d = {"a": 1}
d["self"] = d
print(d)
d["list"] = [d]
print(d)
e = {"items": {}.items(), "s": "it's", 'q': 'a"b', "n": None, 1.0: 2.50}
print(e)
print(str({1: "x"}), repr({"\n": b"\0"}), f"{ {'k': 1}['k'] }", "%s" % {"a": 1})
