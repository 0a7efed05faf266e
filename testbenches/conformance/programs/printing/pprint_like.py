# A printer of nested data of one's own.
def dump(value, indent=0):
    pad = "  " * indent
    if isinstance(value, dict):
        print(pad + "{")
        for k, v in value.items():
            print(pad + "  " + repr(k) + ":")
            dump(v, indent + 2)
        print(pad + "}")
    elif isinstance(value, (list, tuple)):
        print(pad + type(value).__name__, len(value))
        for v in value:
            dump(v, indent + 1)
    else:
        print(pad + repr(value))


dump({"a": [1, (2, 3)], "b": {"c": None}, "d": []})
