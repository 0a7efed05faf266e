for x in (5, "text", None, [], (), {}, 1.5, True, object()):
    try:
        x()
    except TypeError as e:
        print(e)
print(callable(len), callable(5), callable(print), callable(lambda: 0), callable(int), callable("x"))
