# + * and comparisons.
print("a" + "b" * 3 + "", "-" * 10, "ab" * 0, "ab" * -1, 2 * "xy")
print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a", "Z" < "a", "ä" > "z")
print("a" == "a", "a" == "A", "a" != "b", "1" == 1, "a" in "cab", "" in "x", "ac" in "abc")
s = "x"
s += "y"
s *= 2
print(s)
try:
    "a" + 1
except TypeError as e:
    print("TypeError", e)
try:
    1 + "a"
except TypeError as e:
    print("TypeError", e)
try:
    "a" < 1
except TypeError as e:
    print("TypeError", e)
