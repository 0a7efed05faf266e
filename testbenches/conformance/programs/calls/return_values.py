def nothing():
    pass


def bare():
    return


def several():
    return 1, 2, 3


def early(x):
    if x < 0:
        return "negative"
    for i in range(x):
        if i == 3:
            return "three"
    return "end"


def nested():
    try:
        return "try"
    finally:
        print("finally")


def override():
    try:
        return "try"
    finally:
        return "finally"


print(nothing(), bare(), several(), early(-1), early(5), early(2), nested(), override())
a, (b, c) = 1, several()[1:]
print(a, b, c)
