# What is no context manager.
for thing in (5, "text", None):
    try:
        with thing:
            print("never")
    except TypeError as e:
        print("TypeError", e)


class OnlyEnter:
    def __enter__(self):
        print("never entered")


try:
    with OnlyEnter():
        pass
except TypeError as e:
    print("TypeError", e)
