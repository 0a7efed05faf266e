# Alternatives that bind the same names.
def get(x):
    match x:
        case ["add", n] | ["plus", n] | {"add": n}:
            return n
        case ("pair", (1 | 2) as which, *_):
            return f"pair {which}"
        case [("x" | "y") as axis, value]:
            return f"{axis}={value}"
    return None


print(get(["add", 1]), get(("plus", 2)), get({"add": 3, "z": 0}))
print(get(["pair", 2, 9]), get(["pair", 3]), get(["y", 8]))
