# How sets are printed.
print(set(), {1}, {"a"}, {(1, 2)}, {None}, {1.5})
print(frozenset(), frozenset({1}), [{1}], {"k": {2}})
print(str({1}), repr(frozenset(["x"])), f"{ {3} }")
print({frozenset({1})})
