for spec in ("d", "5d", "<5d", "^5d", ">5d", "05d", "+d", " d", "+5d", "=+5d", "x", "X", "#x", "#06x", "o", "#o", "b", "#b", "#010b", "c", ",", "_", "_x", "_b", "n", "e", ".2f", "g", "%", "*^8", "*=8", "0>8", ",.1f", "+,d"):
    print(repr(spec), *[format(n, spec) if spec != "c" else format(abs(n) % 1000, spec) for n in (0, 7, -42, 65535, 1234567)], sep="|")
for spec in (".2d", "s", "z", "#c" if False else "+c", ",x", ".1x", "5.", "<<5"):
    try:
        print(format(65, spec))
    except ValueError as e:
        print(repr(spec), e)
