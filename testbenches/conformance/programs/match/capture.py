# A name captures what it meets.
def show(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [a, b]:
            return f"two {a} {b}"
        case other:
            return f"other {other}"


print(show([]), show([1]), show((1, 2)), show([1, 2, 3]), show("ab"))
match 5:
    case y:
        pass
print(y)
match (1, 2):
    case (a, b) as both:
        print(a, b, both)
