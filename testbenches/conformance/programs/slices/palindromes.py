# Slices at work.
def palindrome(s):
    clean = "".join(c for c in s.lower() if c.isalpha())
    return clean == clean[::-1]


for s in ("Never odd or even", "Python", "A man, a plan, a canal: Panama", ""):
    print(s, palindrome(s))


def chunks(seq, n):
    return [seq[i:i + n] for i in range(0, len(seq), n)]


print(chunks("abcdefgh", 3), chunks([1, 2, 3, 4], 2), chunks((), 2))


def rotations(s):
    return [s[i:] + s[:i] for i in range(len(s))]


print(rotations("abcd"))
