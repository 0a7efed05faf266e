text = """the quick brown fox jumps over the lazy dog the fox"""
counts = {}
for w in text.split():
    counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f"{w:<6}{n:>3}")
groups = {}
for w in counts:
    groups.setdefault(len(w), []).append(w)
print({k: sorted(v) for k, v in sorted(groups.items())})
inverted = {}
for w, n in counts.items():
    inverted.setdefault(n, set()).add(w)
print({n: sorted(ws) for n, ws in inverted.items()})
