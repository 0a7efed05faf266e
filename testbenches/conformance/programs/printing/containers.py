# Containers within containers.
print([1, [2, [3, []]], ()], {"a": {"b": {"c": []}}}, ({1}, frozenset({2})))
print({1: "one", "two": 2, (3, 4): [5], None: True, 1.5: b"x"})
print([None, True, False, ..., NotImplemented], [int, str], ["é\n'"], [print])
print({}, set(), frozenset(), [], (), "", range(0), bytearray(b"ab"))
print([1, 2].__str__(), {"k": "v"}.__repr__(), (1, "x").__repr__())
