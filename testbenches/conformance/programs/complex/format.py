z = 3.14159 - 2.71828j
print(f"{z:.2f}", f"{z:.3e}", f"{z:+.1f}", f"{z:20.2f}|", f"{z:<20.2f}|", f"{z:g}", "{:.1f}".format(1j), f"{1 + 2j!r:>10}", "%s" % (1 + 2j))
for spec in ("05", "=10", "d", "x"):
    try:
        print(format(1j, spec))
    except ValueError as e:
        print(e)
