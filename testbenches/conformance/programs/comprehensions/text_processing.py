text = "It was the best of times, it was the worst of times"
words = [w.strip(",").lower() for w in text.split()]
print({w: words.count(w) for w in sorted(set(words))}, [w[::-1] for w in words if len(w) > 4], "".join(w[0] for w in words), {len(w): [x for x in words if len(x) == len(w)] for w in words})
print([" ".join(words[i:i + 2]) for i in range(len(words) - 1) if words[i] < words[i + 1]], sum(1 for c in text if c in "aeiou"), [i for i, c in enumerate(text) if c.isupper()], {c for c in text.lower() if c.isalpha()} == set("itwashebofmr"))
