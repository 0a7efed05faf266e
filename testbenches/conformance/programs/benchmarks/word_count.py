# Words of a text by frequency.
text = """the cat sat on the mat and the dog sat on the cat
a dog and a cat are not a mat but the mat is on the floor
so the floor has the mat the cat the dog and nobody minds"""


def words(text):
    word = ""
    for c in text:
        if c.isalpha():
            word += c
        elif word:
            yield word
            word = ""
    if word:
        yield word


counts = {}
for _ in range(8):
    for word in words(text):
        counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(f"{word:<8}{count:>4} {'#' * (count // 8)}")
print(sum(counts.values()), len(counts), max(counts, key=len))
pairs = {}
previous = None
for word in text.split():
    if previous:
        pairs.setdefault(previous, set()).add(word)
    previous = word
print(sorted(pairs["the"]), len(pairs))
