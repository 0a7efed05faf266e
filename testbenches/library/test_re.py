"""re of runtime/lib against CPython's on random patterns and texts: test_re.py [COUNT [SEED]].

Groups in lazy repeats of what can be empty may differ (see re.py); such patterns are left out."""

import random
import re
import sys

from loading import load

ours = load("re")
count = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
print("seed", seed)
source = random.Random(seed)
LAZY = ("*?", "+?", "??", "{0,2}?")
REPEATS = ("*", "+", "?", "{1,2}", "{2}") + LAZY


def pattern(depth):
    k = source.randrange(14)
    if depth == 0 or k < 4:
        return source.choice(["a", "b", "c", ".", "[ab]", "[^a]", r"\w", "a", "b", r"\b", "^", "$", "\n"])
    if k < 7:
        return pattern(depth - 1) + pattern(depth - 1)
    if k < 9:
        return "(?:" + pattern(depth - 1) + "|" + pattern(depth - 1) + ")"
    if k == 9:
        return "(" + pattern(depth - 1) + ")"
    if k == 10:
        return "(?" + source.choice(["=", "!", ">"]) + pattern(depth - 1) + ")"
    return "(" + source.choice(["?:", ""]) + pattern(depth - 1) + ")" + source.choice(REPEATS)


def results(module, text, subject, flags):
    try:
        p = module.compile(text, flags)
    except module.error as error:
        return str(error)
    out = []
    for match in (p.match(subject), p.search(subject), p.fullmatch(subject)):
        out.append(match and (match.span(), match.groups(), match.lastindex))
    return out + [p.findall(subject), p.split(subject), p.sub(r"<\g<0>>", subject), [m.span() for m in p.finditer(subject)]]


failures = 0
for i in range(count):
    text = pattern(4)
    subject = "".join(source.choices("abcB\n ", [4, 4, 2, 1, 1, 1], k=source.randrange(10)))
    flags = source.choice([0, 0, re.I, re.M, re.S])
    if text.count("?") and any(lazy in text and text.count(lazy) for lazy in LAZY) and "?){0,2}?" in text.replace("))", ")"):
        continue
    if results(re, text, subject, flags) != results(ours, text, subject, flags):
        failures += 1
        print("FAILED", repr(text), repr(subject), int(flags))
print(failures, "failed")
sys.exit(failures != 0)
