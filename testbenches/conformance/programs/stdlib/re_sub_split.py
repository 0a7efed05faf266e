# Replacing and splitting with regular expressions.
import re

print(re.sub(r"\s+", " ", "a  b \n c"), re.sub("(a)(b)", r"\2\1", "abab"), re.sub("x", "y", "aaa"), re.sub("a", "b", "aaa", 2))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "1 20 300"), re.subn("a", "-", "banana"))
print(re.split(r"[,;]\s*", "a, b;c,d"), re.split(r"(-)", "a-b-c"), re.split("x", "abc"), re.split(r"\W+", "a b c", 1))
print(re.escape("a.b*c"), re.compile("a+").findall("aabaaa"))
