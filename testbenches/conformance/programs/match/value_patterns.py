# Dotted names are values to compare with.
class Colour:
    RED = "r"
    GREEN = "g"


def name(c):
    match c:
        case Colour.RED:
            return "red"
        case Colour.GREEN:
            return "green"
        case _:
            return "unknown"


print(name("r"), name("g"), name("b"))


class Limits:
    class Inner:
        TOP = 10


match 10:
    case Limits.Inner.TOP:
        print("top")
