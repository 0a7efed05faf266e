# All sorts of iterables in for.
for thing in ([1, 2], (3,), "ab", {5}, {"k": 1}, range(2), b"\x01\x02", iter([9]), (x for x in "z"), zip([1], [2]), enumerate("q"), map(abs, [-1]), reversed([4, 5]), frozenset([6]), {"k": "v"}.items(), {"k": "v"}.values()):
    print(type(thing).__name__, end=":")
    for item in thing:
        print("", item, end="")
    print()
