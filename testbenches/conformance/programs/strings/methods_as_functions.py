# Methods taken from the class.
print(str.upper("abc"), list(map(str.strip, [" a ", "b "])), sorted(["b", "A"], key=str.lower), str.join(",", ["x", "y"]))
print(str.__len__("four"), "abc".__contains__("b"), "a".__add__("b"), "x".__mul__(3), "a".__eq__("a"), "a".__eq__(1))
print(str.startswith("hello", "he"), str(object=5), str())
try:
    str.upper(5)
except TypeError as e:
    print("TypeError", e)
try:
    "abc".nothing()
except AttributeError as e:
    print("AttributeError", e)
