# Format specifications of numbers.
for spec in ("d", "5d", "<5d", "^7d", "+d", " d", "05d", "x", "#b", "#o", "X", ",", "_", "n", "c", "e", ".1f", "%"):
    print(spec, repr(format(65, spec)))
for spec in ("f", ".0f", ".3e", "g", ".3g", "10.2f", "+.1f", "010.2f", "%", ".1%", ",.2f", "", "E", "_.1f"):
    print(spec, repr(format(12345.6789, spec)), repr(format(-0.00012, spec)))
print(format(-5, "05"), format(-5, "x=6d"), format(1234567, ","), format(2 ** 70, ",d"), format(255, "#06x"), format(True, "d"), format(3, ".2f"))
try:
    format(5, "q")
except ValueError as e:
    print("ValueError", e)
try:
    format("s", "d")
except ValueError as e:
    print("ValueError", e)
