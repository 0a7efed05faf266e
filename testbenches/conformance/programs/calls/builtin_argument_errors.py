for f in (lambda: len(), lambda: len(1, 2), lambda: len(5), lambda: abs("a"), lambda: ord(1), lambda: chr("a"), lambda: int([]), lambda: int("x", 99), lambda: sum(5), lambda: sum(["a"]),
          lambda: max(), lambda: max([]), lambda: min(1), lambda: sorted(5), lambda: range(), lambda: range("a"), lambda: range(1, 2, 0), lambda: isinstance(1), lambda: zip(1), lambda: iter(5),
          lambda: next(5), lambda: next(iter([])), lambda: round("a"), lambda: pow(2), lambda: divmod(1, 0), lambda: hash([]), lambda: getattr(5), lambda: getattr(5, "nope"), lambda: enumerate(5),
          lambda: map(), lambda: "a".join(), lambda: [].append(), lambda: {}.pop(), lambda: "".split(1)):
    try:
        print(f())
    except StopIteration as e:
        print("StopIteration", e.args)
    except Exception as e:
        print(type(e).__name__, e)
