values = {"a": 1}
print("{a}".format(**values))
print("{b}".format(**values))
