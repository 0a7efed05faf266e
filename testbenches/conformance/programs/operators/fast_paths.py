import math
for a in ("", "a", "ab", "abcdefg", "abcdefgh", "abcdefghi", "é" * 9, "x\xff" * 4, "abc\xff", "\xff" * 8):
    for b in ("", "z", "yz", "1234567", "12345678", "123456789", "\xfe" * 7, "\xff" * 15, "ÿ" * 17):
        s = a + b
        assert len(s) == len(a) + len(b)
        assert s == "".join([a, b]), (a, b, s)
        assert list(s) == list(a) + list(b), (a, b, s)
        assert hash(s) == hash("".join([a, b]))
for a in ("€", "€" * 4, "€u" * 3, "ab€c"):
    for b in ("\uffff", "€" * 3, "\u8000" * 4, "\ufffe" * 5):
        s = a + b
        assert list(s) == list(a) + list(b), (a, b, s)
for a in ("😀", "😀" * 3):
    for b in ("😀", "x😀" * 3):
        assert list(a + b) == list(a) + list(b)
print(type(1), type("a") is str, type(None).__name__, type(type(1)), type(print).__name__, type([].append).__name__)
class A: pass
print(type(A()) is A, type(A), type(len) is type(print))
print(min(1, 2), max(1, 2), min(2, 1), max(1.5, 1), min("b", "a"), max([1], [2]), min(True, 1), max(1, True), min(0.0, -0.0))
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __gt__(self, o): return self.n > o.n
print(min(C(3), C(1)).n, max(C(3), C(1)).n)
for f in (lambda: min(1, "a"), lambda: max(None, 1), lambda: min(1), lambda: max()):
    try: f()
    except TypeError as e: print(e)
l = list(range(20))
print(l[3:7], l[:4], l[15:], l[-3:], l[:-15], l[5:2], l[100:], l[3:100], l[::3], l[::-4], l[True:3], l[None:2], l[2:None], l[:], l[-100:2], l[2**70:], l[:2**70])
d = {1: 2, "a": 3, (1, 2): 4, 2.0: 5}
print(d[1], d["a"], d[1, 2], d[2], d[True], 1.0 in d, "a" in d, "b" in d, [1] == [1], 3 in [1, 2], "b" in "abc", 2 in (1, 2), 2 in {2}, 5 in range(6), b"a" in b"abc", 97 in bytearray(b"a"))
for f in (lambda: d[99], lambda: d[-1], lambda: d[[]], lambda: 1 in 5, lambda: None[0], lambda: (1)[0], lambda: "abc"[5], lambda: "abc"["a"], lambda: [1]["a"], lambda: 1 in "abc"):
    try: f()
    except (KeyError, TypeError, IndexError) as e: print(type(e).__name__, e)
d[-1] = 6; d[2**63] = 7; d[-1] += 1
print(d[-1], d[2**63], "abc"[-1], "abc"[0] is "cba"[2], "héé"[1] is "éa"[0])
s = ""
for i in range(30):
    s += chr(97 + i % 26)
    s += "é"
print(s, len(s))
print(f"{5}{-3:>4}{'x'}{None}{1.5}{True}{'é'!r}{2**63}{-2**63}{[1]!s:>6}")
