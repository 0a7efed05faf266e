# An exception in __exit__ replaces the first.
class Bad:
    def __enter__(self):
        return self

    def __exit__(self, *info):
        raise KeyError("from exit")


try:
    with Bad():
        raise ValueError("from body")
except Exception as e:
    print(type(e).__name__, e, type(e.__context__).__name__)
try:
    with Bad():
        print("body without error")
except KeyError as e:
    print(e, e.__context__)
