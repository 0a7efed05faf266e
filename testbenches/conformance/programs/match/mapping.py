# Mapping patterns look only at the keys they name.
def area(shape):
    match shape:
        case {"kind": "rect", "w": w, "h": h}:
            return w * h
        case {"kind": "square", "side": s}:
            return s * s
        case {"kind": kind, **rest}:
            return f"{kind}? {rest}"
        case {}:
            return "mapping"
        case _:
            return "nothing"


print(area({"kind": "rect", "w": 3, "h": 4, "colour": "red"}))
print(area({"kind": "square", "side": 5}))
print(area({"kind": "blob", "x": 1}))
print(area({"kind": "rect", "w": 3}))
print(area({}), area({"a": 1}), area([]))
