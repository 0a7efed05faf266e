# Attributes and methods of int.
n = 42
print(n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.bit_length(), n.as_integer_ratio(), n.__add__(1), n.__eq__(42))
print(int.__name__, (5).__class__.__name__, n.__str__(), n.__repr__(), n.__float__(), n.__hash__(), n.__bool__(), n.__neg__())
print((5).__add__("x"), (5).__radd__(2), (5).__lt__(6), (5).__divmod__(2), (2).__pow__(3))
print((258).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), int.from_bytes([1, 2, 3], "big"))
try:
    (300).to_bytes(1, "big")
except OverflowError as e:
    print("OverflowError", e)
