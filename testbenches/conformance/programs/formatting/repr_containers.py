print([1, "a", None, True, 2.5, b"x", (1,), {}, set(), frozenset(), {1: [2]}, range(3), slice(1, 2), Ellipsis, NotImplemented, int, 1j])
print(("it's", 'say "hi"', "both ' and \"", "\n\t\\", "\x00\x7f\x80\xa0\xad", "é€😀", "\u200b"), {"k": "v\n"})
print(str([1, "a"]), str(("a",)), str({"a": "b"}), [[], [[]], ()], {(): []}, [{1}], repr("a") == "'a'")
