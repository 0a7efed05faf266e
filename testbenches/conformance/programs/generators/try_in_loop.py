def robust(items):
    for x in items:
        try:
            yield 10 // x
        except ZeroDivisionError:
            yield "inf"
        finally:
            yield f"done {x}"


print(list(robust([5, 0, 3])))


def nested():
    try:
        try:
            yield 1
        finally:
            yield 2
    finally:
        yield 3


print(list(nested()))


def with_return():
    for i in range(5):
        try:
            if i == 2:
                return
            yield i
        finally:
            print("finally", i)


print(list(with_return()))
