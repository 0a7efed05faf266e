# isdigit and the others.
for s in ("abc", "123", "a1", "", " ", "\t\n", "A", "é", "½", "a b", "_x", "9a", "class"):
    print(repr(s), s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isidentifier(), s.isnumeric(), s.isdecimal(), s.isascii(), s.isprintable())
