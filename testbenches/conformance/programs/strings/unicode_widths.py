# Strings of one, two and four bytes a character together.
a, b, c = "abc", "äöü€", "😀𝄞"
all_ = a + b + c
print(all_, len(all_), all_[3:8], all_.find("€"), all_.index("𝄞"))
print(all_.replace("😀", "x").replace("𝄞", "y"), b in all_, c in a)
print(sorted(all_), max(all_), all_.upper())
print(all_[::-1], all_.split("ö"), (c + a)[2:] == a, {c: 1}["😀" + "𝄞"])
print(a.join([b, c]), c * 2, b.center(8, "·"))
print("€"[0:1] == "€", hash("a" + "bc") == hash("abc"))
