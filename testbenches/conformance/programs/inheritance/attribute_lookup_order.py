# Instance, class, then bases from left to right.
class Left:
    colour = "red"
    size = 1


class Right:
    colour = "blue"
    shape = "round"


class Both(Left, Right):
    size = 2


b = Both()
print(b.colour, b.size, b.shape)
b.colour = "green"
print(b.colour, Both.colour)
del b.colour
print(b.colour)
Left.colour = "black"
print(b.colour)
Both.colour = "white"
print(b.colour, Left.colour)
del Both.colour
print(b.colour)
