for align in "<>^":
    for width in (3, 8):
        print("|".join(f"{v:{align}{width}}" for v in ("ab", 5, 2.5, True)))
print(f"{'x':{'*'}^{3 * 3}}", f"{3.14159:{'.'}{2}f}", f"{255:{'#'}{'x'}}", "{:{fill}{align}{w}}".format("t", fill="~", align="^", w=7))
print(f"{1234.5:{','}.{1 + 1}f}", f"{7:0{2 + 1}d}", f"{'abc':.{2}}", f"{True:d} {True} {True:5}|{None}|{None!s:>6}")
