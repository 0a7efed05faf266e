# A shift cipher.
def shift(text, n):
    out = []
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - base + n) % 26 + base)
        out.append(c)
    return "".join(out)


secret = shift("Hello, World!", 3)
print(secret, shift(secret, -3), shift("xyz", 3))
for n in (0, 13, 26):
    print(n, shift("Python", n))


def runs(s):
    result, i = "", 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        result += s[i] + str(j - i)
        i = j
    return result


print(runs("aaabccdddd"), repr(runs("")))
