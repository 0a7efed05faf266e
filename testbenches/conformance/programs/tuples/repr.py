# How tuples are printed.
print((), (1,), (1, 2), ("a",), ((),), ((1,),), ([],), (None, True, 1.5))
print(str((1, "x")), repr(("é", "\n")), f"{(1, 2)}", "%s" % ((1, 2),), "%s %s" % (1, 2))


class R:
    def __repr__(self):
        return "R"


print((R(), R()), [(R(),)])
