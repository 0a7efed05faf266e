for spec in ("", "f", ".0f", ".1f", ".3f", "10.2f", "<10.2f", "^10.2f", "010.2f", "+.2f", " .2f", "e", ".2e", "E", "g", ".3g", ".10g", "G", "%", ".1%", ",.2f", "_.2f", "#.0f", "#g", "*>12.1f", ".0e", "n", "10", "+"):
    print(repr(spec), *[format(x, spec) for x in (0.0, 1.5, -2.675, 1234567.891, 1e-7, 1e20)], sep="|")
for x in (float("inf"), float("-inf"), float("nan"), -0.0):
    print(format(x, ".2f"), format(x, "e"), format(x, "g"), format(x, "08.1f"), format(x, "+"), format(x, "%"), format(x, "F"))
for spec in ("d", "x", "s", "c", ".f", ",_f"):
    try:
        print(format(1.5, spec))
    except ValueError as e:
        print(repr(spec), e)
