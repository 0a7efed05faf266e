# Bools are ints.
print(True + True, True * 5, -True, ~False, True / 2, True // 1, True ** 3, 5 % True, True << 3)
print(True == 1, True is 1 == 1, False < True, sum([True, False, True]), [10, 20][True], "ab"[False])
print(True & False, True | False, True ^ True, True & 1, type(True & True).__name__, type(True & 1).__name__, type(True + 0).__name__)
print(int(True), float(True), str(True), repr(False), bool("False"), bool(0.0), complex(True))
print({True: "a", 1: "b", 1.0: "c"}, isinstance(True, int), True.bit_length(), True.real)
