# Paragraphs broken into lines: greedily, and with the least sum of squared gaps.
text = ("a processor executes instructions and a compiler chooses them so that the program runs in as few cycles as it can "
        "while every cycle is known beforehand and nothing ever has to be guessed or remembered between two runs of the same program")


def greedy(words, width):
    lines, line = [], words[0]
    for word in words[1:]:
        if len(line) + 1 + len(word) <= width:
            line += " " + word
        else:
            lines.append(line)
            line = word
    return lines + [line]


def balanced(words, width):
    n = len(words)
    best = [0] + [10 ** 9] * n
    before = [0] * (n + 1)
    for end in range(1, n + 1):
        length = -1
        for start in range(end - 1, -1, -1):
            length += len(words[start]) + 1
            if length > width:
                break
            cost = best[start] + (0 if end == n else (width - length) ** 2)
            if cost < best[end]:
                best[end], before[end] = cost, start
    lines, end = [], n
    while end:
        lines.append(" ".join(words[before[end]:end]))
        end = before[end]
    return lines[::-1]


def justified(line, width):
    words = line.split()
    gaps = len(words) - 1
    if not gaps:
        return line
    spaces = width - sum(map(len, words))
    return "".join(w + " " * (spaces // gaps + (i < spaces % gaps)) for i, w in enumerate(words[:-1])) + words[-1]


words = text.split()
for width in (20, 34):
    for wrap in (greedy, balanced):
        lines = wrap(words, width)
        print(wrap.__name__, width, len(lines), sum((width - len(l)) ** 2 for l in lines[:-1]))
        for line in lines[:-1]:
            print("|" + justified(line, width) + "|")
        print("|" + lines[-1].ljust(width) + "|")
