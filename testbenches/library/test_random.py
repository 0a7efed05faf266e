"""Containers, iterators and texts of runtime/lib against CPython's on random operations: test_random.py [COUNT [SEED]]."""

import collections
import decimal
import fractions
import heapq
import itertools
import json
import random
import statistics
import string
import struct
import sys
import textwrap

from loading import load

count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
print("seed", seed)
source = random.Random(seed)
THEIRS = {m.__name__: m for m in (collections, decimal, fractions, heapq, itertools, json, random, statistics, string, struct, textwrap)}
OURS = dict(zip(THEIRS, load(*THEIRS)))
failures = 0


def attempt(function):
    try:
        return function()
    except Exception as error:
        return type(error).__name__ + ": " + str(error)


def check(what, function):
    """function(modules) must give the same for both sets of modules."""
    global failures
    a, b = repr(attempt(lambda: function(THEIRS))), repr(attempt(lambda: function(OURS)))
    if a != b:
        failures += 1
        if failures < 20:
            at = next((i for i in range(min(len(a), len(b))) if a[i] != b[i]), 0)
            at = max(at - 60, 0)
            print("FAILED", repr(what)[:200], "\n  CPython", a[at:at + 160], "\n  here   ", b[at:at + 160])


def deques():
    start = [source.randrange(9) for _ in range(source.randrange(20))]
    most = source.choice([None, None, 0, 1, 5, 12])
    steps = [(source.choice(("append", "appendleft", "pop", "popleft", "rotate", "remove", "insert", "extend", "extendleft", "reverse", "index", "count", "delete", "set",
                             "get", "add", "multiply", "clear", "copy")), source.randrange(-12, 12), source.randrange(9)) for _ in range(30)]

    def run(modules):
        d = modules["collections"].deque(start, most)
        out = []
        for name, i, x in steps:
            def step():
                nonlocal d
                if name in ("append", "appendleft", "remove", "index", "count"):
                    return getattr(d, name)(x)
                if name in ("pop", "popleft", "reverse"):
                    return getattr(d, name)()
                if name == "clear":
                    return d.clear() if i == 3 else None
                if name == "rotate":
                    return d.rotate(i)
                if name == "insert":
                    return d.insert(i, x)
                if name in ("extend", "extendleft"):
                    return getattr(d, name)(range(x))
                if name == "delete":
                    del d[i]
                elif name == "set":
                    d[i] = x
                elif name == "get":
                    return d[i]
                elif name == "add":
                    return list(d + d)
                elif name == "multiply":
                    return list(d * (i % 4))
                else:
                    d = d.copy()
            out.append((attempt(step), list(d), list(reversed(d))))
        return out
    check(("deque", start, most, steps), run)


def counters():
    a = [source.choice("abcde") for _ in range(source.randrange(12))]
    b = {k: source.randrange(-3, 6) for k in source.sample("abcdef", 4)}

    def run(modules):
        c, d = modules["collections"].Counter(a), modules["collections"].Counter(b)
        return [dict(x) for x in (c + d, c - d, c & d, c | d, +d, -d)] + [c == d, c <= d, c < d, c.most_common(2), str(c), sorted(d.elements())]
    check(("Counter", a, b), run)


def ordered():
    keys = [source.choice("abcdefgh") for _ in range(12)]
    steps = [(source.randrange(6), source.choice("abcdefgh")) for _ in range(20)]

    def run(modules):
        d = modules["collections"].OrderedDict.fromkeys(keys)
        out = []
        for k, key in steps:
            out.append(attempt(lambda: (d.move_to_end(key), d.move_to_end(key, last=False), d.popitem(), d.popitem(last=False), d.__setitem__(key, k), d.pop(key, None))[k]
                               if k > 3 else d.move_to_end(key, last=k % 2 == 0) if k < 2 else d.popitem(last=k == 2)))
            out.append(list(d.items()))
        return out
    check(("OrderedDict", keys, steps), run)


def iterators():
    pool = [source.randrange(5) for _ in range(source.randrange(6))]
    n, m = source.randrange(-1, 5), source.randrange(1, 4)
    name = source.choice(("permutations", "combinations", "combinations_with_replacement", "product", "islice", "accumulate", "groupby", "pairwise", "zip_longest", "chain", "compress",
                          "takewhile", "dropwhile", "filterfalse", "cycle", "tee"))

    def run(modules):
        f = getattr(modules["itertools"], name)
        if name in ("permutations", "combinations", "combinations_with_replacement"):
            return list(f(pool, n))
        if name == "product":
            return list(f(pool, range(m), repeat=2))
        if name == "islice":
            return list(f(pool, n, n + m + 2, m))
        if name == "groupby":
            return [(k, list(g)) for k, g in f(pool, lambda x: x // 2)]
        if name in ("zip_longest", "chain", "compress"):
            return list(f(pool, range(m), *([pool] if name != "compress" else [])))
        if name in ("takewhile", "dropwhile", "filterfalse"):
            return list(f(lambda x: x < m, pool))
        if name == "cycle":
            return list(modules["itertools"].islice(f(pool), 11))
        if name == "tee":
            a, b = f(pool)
            return [next(a, None), list(b), list(a)]
        return list(f(pool))
    check((name, pool, n, m), run)


def heaps():
    start = [source.randrange(30) for _ in range(source.randrange(20))]
    steps = [(source.choice(("heappush", "heappop", "heapreplace", "heappushpop")), source.randrange(30)) for _ in range(20)]

    def run(modules):
        h, heap = modules["heapq"], list(start)
        h.heapify(heap)
        return [(attempt(lambda: getattr(h, name)(heap, *([x] if name != "heappop" else []))), list(heap)) for name, x in steps]
    check(("heapq", start, steps), run)


def texts():
    alphabet = source.choice(("ab -", "abcdefg  --.,!", "a\tb\n c-d"))
    text = "".join(source.choice(alphabet) for _ in range(source.randrange(80)))
    width = source.randrange(1, 30)
    options = {k: source.random() < 0.5 for k in ("break_long_words", "drop_whitespace", "break_on_hyphens", "expand_tabs", "replace_whitespace") if source.random() < 0.4}
    check(("wrap", text, width, options), lambda modules: modules["textwrap"].wrap(text, width, **options))
    check(("dedent", text), lambda modules: (modules["textwrap"].dedent(text), modules["textwrap"].indent(text, "> "), modules["textwrap"].shorten(text, width + 6)))
    template = "".join(source.choice(("$", "{", "}", "a", "b1", "_", " ", "$$", "${a}", "$b1")) for _ in range(8))
    check(("Template", template), lambda modules: modules["string"].Template(template).safe_substitute(a=1, b1=2))
    check(("Template", template), lambda modules: modules["string"].Template(template).substitute(a=1, b1=2))


def documents():
    text = json.dumps([{"a": [1, 2.5, "x\u00e9\n", None]}, True, {}, [], -1e30], indent=source.choice((None, 1)))
    at = source.randrange(len(text))
    text = text[:at] + source.choice(("", '"', "\\", "[", "}", ",", ":", "1", "e", " ", "\x01", "\\u12", "nul")) + text[at + source.randrange(2):]
    check(("json", text), lambda modules: modules["json"].loads(text))


def packed():
    codes = [source.choice("bBhHiIlLqQfdes?cx") for _ in range(source.randrange(1, 5))]
    form = source.choice(("", "<", ">", "=", "!", "@")) + "".join(source.choice(("", "", "2", "0")) + c for c in codes)
    data = source.randbytes(source.choice((struct.calcsize(form), struct.calcsize(form), 3)))
    check(("struct", form, data), lambda modules: (modules["struct"].unpack(form, data), modules["struct"].calcsize(form)))
    values = [source.choice((source.randrange(-300, 300), source.getrandbits(40), 1.5, b"a")) for _ in codes]
    check(("pack", form, values), lambda modules: attempt(lambda: modules["struct"].pack(form, *values)).__class__.__name__)


def numbers():
    data = [source.choice((source.randrange(-20, 20), source.uniform(-5, 5))) for _ in range(source.randrange(1, 8))]
    name = source.choice(("mean", "median", "variance", "pstdev", "fmean", "mode", "multimode", "harmonic_mean", "median_low", "median_grouped", "quantiles", "stdev"))
    check((name, data), lambda modules: getattr(modules["statistics"], name)(data))
    x, y = source.randrange(-10 ** 6, 10 ** 6), source.randrange(1, 10 ** 4)
    a, b = source.randrange(-99, 99), source.randrange(1, 99)

    def rational(modules):
        F = modules["fractions"].Fraction
        p, q = F(x, y), F(a, b)
        return [str(v) for v in (p + q, p - q, p * q, p // q if q else 0, p % q if q else 0, p ** 3, p < q, round(p), round(p, 1), p.limit_denominator(50), float(q), hash(p) == hash(F(x, y)))]
    check(("Fraction", x, y, a, b), rational)

    def exact(modules):
        m = modules["decimal"]
        D = m.Decimal
        p, q = D(x).scaleb(source_scale), D(y).scaleb(a // 10)
        return [str(v) for v in (p + q, p - q, p * q, p / q, abs(p).sqrt(), p.quantize(D("0.01")), p.normalize(), p < q, format(p, ".3e"), format(q, ",.4f"), q.ln(), q.log10())]
    source_scale = source.randrange(-12, 8)
    check(("Decimal", x, y, a, source_scale), exact)


def randoms():
    k, n = source.getrandbits(70), source.randrange(1, 200)
    name = source.choice(("random", "randrange", "sample", "choices", "shuffle", "gauss", "betavariate", "getrandbits", "triangular"))

    def run(modules):
        r = modules["random"].Random(k)
        f = getattr(r, name)
        if name in ("random", "triangular"):
            return [f() for _ in range(5)]
        if name == "sample":
            return f(range(n), n // 3)
        if name == "choices":
            return f(range(n), range(1, n + 1), k=6)
        if name == "shuffle":
            items = list(range(n))
            f(items)
            return items
        if name in ("gauss", "betavariate"):
            return [round(f(2.0, 3.0), 12) for _ in range(4)]
        return [f(n) for _ in range(5)]
    check((name, k, n), run)


for _ in range(count):
    for campaign in (deques, counters, ordered, iterators, heaps, texts, documents, packed, numbers, randoms):
        campaign()
print(failures, "failed")
sys.exit(failures != 0)
