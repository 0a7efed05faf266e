# Searching.
s = "abracadabra"
print(s.find("a"), s.find("bra"), s.find("bra", 2), s.find("x"), s.find("a", 1, 3), s.find("", 5), s.find("", 50))
print(s.rfind("a"), s.rfind("bra"), s.rfind("bra", 0, 9), s.rfind("x"))
print(s.index("cad"), s.rindex("abra"), s.count("a"), s.count("bra"), s.count("aa"), s.count(""), "aaaa".count("aa"))
print(s.startswith("abra"), s.endswith("bra"), s.startswith(("x", "ab")), s.startswith("bra", 1), s.endswith("cad", 0, 7), s.endswith(()))
try:
    s.index("zz")
except ValueError as e:
    print("ValueError", e)
