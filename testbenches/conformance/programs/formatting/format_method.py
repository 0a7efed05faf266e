print("{} {}".format(1, 2), "{1} {0} {1}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{0} {x}".format(5, x=6), "{0[1]} {0[k]}".format({"k": 1, 1: 2}) if False else "{0[1]}".format([1, 2]), "{0.real}".format(5), "{a[k]} {b.imag}".format(a={"k": "v"}, b=2j))
print("{:>5}|{:<5}|{:^5}".format("a", "b", "c"), "{:{}}|{:{w}.{p}f}".format("x", 4, 3.14159, w=8, p=2), "{!r:>6}".format("a"), "{{}}".format(), "{0:{1}}|".format("z", ">4"), "{:%}".format(0.256), "{:.1%}".format(0.5))
for f in (lambda: "{}".format(), lambda: "{0} {}".format(1), lambda: "{x}".format(), lambda: "{".format(), lambda: "}".format(), lambda: "{0.nope}".format(1), lambda: "{:d}".format("a"), lambda: "{!x}".format(1), lambda: "{0[9]}".format([1]), lambda: "{} {0}".format(1)):
    try:
        print(f())
    except (IndexError, KeyError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
