# int(), str(), list() and so on as patterns.
def kind(x):
    match x:
        case bool():
            return "bool"
        case int(n):
            return f"int {n}"
        case float():
            return "float"
        case str(s):
            return f"str {s!r}"
        case list([a, *_]):
            return f"list from {a}"
        case list():
            return "empty list"
        case tuple(t):
            return f"tuple {t}"
        case dict():
            return "dict"
        case bytes():
            return "bytes"


for x in (True, 7, 1.5, "s", [3, 4], [], (1,), {}, b"", None):
    print(kind(x))
