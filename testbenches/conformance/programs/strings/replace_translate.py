# replace and translate.
print("a-b-c".replace("-", "+"), "aaa".replace("a", "b", 2), "abc".replace("", "."), "abc".replace("z", "y"), "aXbX".replace("X", ""))
print("hello".translate({ord("l"): "L", ord("h"): None, ord("o"): 48}))
table = str.maketrans("abc", "xyz")
print("aabbcc".translate(table), "a-b".translate(str.maketrans({"-": " to "})), "abcd".translate(str.maketrans("a", "b", "d")))
print("ab" .replace("ab", "abab").replace("ab", "x"))
