class S:
    __slots__ = ("a",)


s = S()
d = S.__dict__["a"]
print(type(d).__name__, hasattr(d, "__get__"), hasattr(d, "__set__"))
d.__set__(s, 5)
print(s.a, d.__get__(s, S))
try:
    d.__get__(S(), S)
except AttributeError as e:
    print(e)
try:
    d.__get__(5, int)
except TypeError as e:
    print(type(e).__name__)
