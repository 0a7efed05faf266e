# iter(callable, sentinel) calls until the value comes.
values = [3, 1, 4, 0, 5]
position = 0


def take():
    global position
    value = values[position]
    position += 1
    return value


print(list(iter(take, 0)))
print(position)
print([x for x in iter(take, 99 - 94)])
it = iter(lambda: "x", "y")
print(next(it), next(it))


# A function that goes through its own iterator: nothing is left after that.
calls = []


def spread():
    calls.append(len(calls))
    if len(calls) == 1:
        list(endless)
        return "lost"
    return "end"


endless = iter(spread, "end")
print(list(endless), calls)
