# Literal patterns, alternatives and the wildcard.
def kind(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case "a" | "b":
            return "letter"
        case -5:
            return "minus five"
        case 2.5:
            return "float"
        case None:
            return "none"
        case True:
            return "true"
        case _:
            return "other"


for x in (0, 1, 3, "a", "c", -5, 2.5, None, True, False, 1.0, [0]):
    print(repr(x), kind(x))
