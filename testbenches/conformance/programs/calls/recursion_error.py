depth = 0


def forever(n):
    global depth
    depth = n
    return forever(n + 1) + 1


try:
    forever(1)
except RecursionError as e:
    print(type(e).__name__, isinstance(e, RuntimeError))
print(depth > 100)
