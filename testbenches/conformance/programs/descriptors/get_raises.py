class Missing:
    def __get__(self, i, o):
        raise AttributeError("not here")


class A:
    m = Missing()

    def __getattr__(self, name):
        return f"fallback {name}"


print(A().m)


class B:
    m = Missing()


try:
    B().m
except AttributeError as e:
    print(e)
print(hasattr(B(), "m"), getattr(B(), "m", "default"))


class Wrong:
    def __get__(self, i, o):
        raise KeyError("kept")


class C:
    m = Wrong()


try:
    hasattr(C(), "m")
except KeyError as e:
    print("KeyError", e)
