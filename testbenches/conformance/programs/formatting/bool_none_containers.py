print(f"{True} {True:>6} {True:d} {False:5d}| {None}", "%s %d %r" % (True, True, None), "{} {}".format([1, 2], {"a": None}), f"{[1, 2]!s:>10}|{(1,)!r:<6}|")
for x in (None, [], {}, (), set()):
    try:
        print(f"{x:>5}")
    except TypeError as e:
        print(e)
print(str(True) + str(None), repr(False), f"{b'bytes'}", f"{range(3)}", f"{type(1)}", f"{...}")
