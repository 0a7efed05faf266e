# Long strings by repeated addition.
s = ""
for i in range(500):
    s += str(i % 10)
print(len(s), s[:20], s[-5:], s.count("7"))
t = "ab" * 1000
print(len(t), t[1999], t.replace("ab", "c") == "c" * 1000, t.find("ba", 1990))
print(len("\n".join(str(i) for i in range(300))))
