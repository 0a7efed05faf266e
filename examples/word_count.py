# Dictionaries, strings and sorting: how often each word occurs.
TEXT = """the quick brown fox jumps over the lazy dog
the dog barks, the fox runs; over and over the hills"""

counts = {}
for line in TEXT.splitlines():
    for word in line.replace(",", " ").replace(";", " ").split():
        counts[word] = counts.get(word, 0) + 1

for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(f"{word:<8}{'#' * count} {count}")
print({word for word, count in counts.items() if count == 1 and len(word) > 4} == {"quick", "brown", "jumps", "barks", "hills"})
