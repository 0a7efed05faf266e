# Kinds of literals and escapes.
print('single', "double", """triple
over lines""", 'it''s', "con" "cat")
print("tab\tnew\\n", r"raw\n", '\x41\u00e4\N{GREEK SMALL LETTER ALPHA}\101', "a\
b")
print(len("\0"), repr("\0\x7f\x1f"), "\a\b\f\v".__repr__())
print('"', "'", '\'', "\"", '''a'b"c''')
print(repr("'"), repr('"'), repr("'\""), repr("\\"), repr("é€😀"), repr("\u200b\xad"))
