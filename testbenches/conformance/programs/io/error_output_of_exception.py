# Output before an exception stays, the exception ends the program with status 1.
print("before")


def fail(n):
    if n == 0:
        raise RuntimeError("deep")
    fail(n - 1)


fail(3)
print("never")
