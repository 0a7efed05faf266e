# The syntax of patterns.
import re

tests = [("a|b", "cb"), ("(ab)+", "ababx"), ("a{2,3}", "aaaa"), ("a{2,3}?", "aaaa"), ("a*?b", "aab"), ("[a-c]+", "xabcd"), ("[^a-c]+", "abxyz"),
         (r"\bword\b", "a word here"), (r"\d\D\s\S\w\W", "1a b_!"), ("(?:ab)(c)", "abc"), ("a(?=b)", "ab"), ("a(?!b)", "abac"), ("(?<=a)b", "ab"), (r"(a)\1", "aa"),
         ("^$", ""), ("x?y", "y"), (r"[\]\-]+", "]-]"), ("(a)|(b)", "b"), ("é+", "éé")]
for pattern, text in tests:
    m = re.search(pattern, text)
    print(pattern, m and (m.group(), m.span(), m.groups()))
try:
    re.compile("(a")
except re.error as e:
    print("error", e)
