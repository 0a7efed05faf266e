# A star takes the rest.
def parts(x):
    match x:
        case [first, *rest] if first == "f":
            return ("first", rest)
        case [*init, "l"]:
            return ("last", init)
        case [a, *_, z]:
            return ("ends", a, z)
        case [*all]:
            return ("all", all)
        case _:
            return "no sequence"


for x in (["f", 1, 2], ["f"], [1, 2, "l"], (1, 2, 3), range(4), [7], [], "text", {1: 2}, b"by"):
    print(repr(x), parts(x))
