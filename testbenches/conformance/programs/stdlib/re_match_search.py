# Searching with regular expressions.
import re

m = re.match(r"(\w+) (\w+)", "hello world again")
print(m.group(), m.group(1), m.group(2), m.groups(), m.span(), m.start(2), m.end())
print(re.match("b", "abc"), re.search("b", "abc").start(), re.fullmatch("a+", "aaab"), re.fullmatch("a+b", "aaab").group(0))
m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)", "on 2024-05-17")
print(m["year"], m.group("month"), m.groupdict(), m[0])
print(re.findall(r"\d+", "1 22 333"), re.findall(r"(\w)=(\d)", "a=1 b=2"), re.findall("x", "abc"))
print([m.group() for m in re.finditer("a.", "abacad")])
print(bool(re.search("^b$", "a\nb\nc", re.M)), bool(re.search("HELLO", "hello", re.I)), re.search("a.c", "a\nc", re.S) is not None)
