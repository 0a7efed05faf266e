log = []


def level(n):
    try:
        if n == 0:
            raise RuntimeError("bottom")
        level(n - 1)
    finally:
        log.append(n)


try:
    level(20)
except RuntimeError as e:
    print(e, log)


def guard(n):
    try:
        return guard(n - 1) if n else 1 / 0
    except ZeroDivisionError:
        if n < 5:
            raise
        return f"handled at {n}"


print(guard(10))
