# match and case are still names.
match = 5
case = [1, 2]
print(match, case)
match (match):
    case 5:
        print("five")
match[0:1] if False else None


def f(case):
    match case:
        case case:
            return case


print(f("x"))
_ = 9
match 1:
    case _:
        print(_)
