# Bounds that are known when the program runs only.
def up(first, end):
    out = []
    for i in range(first, end):
        if len(out) == 4:
            break
        out.append(i)
    else:
        out.append('all')
    return out


def down(first, end):
    out = []
    for i in range(first, end, -1):
        if i % 7 == 0:
            continue
        out.append(i)
        if len(out) == 4:
            return out
    return out + ['all']


def by_three(first, end):
    return [i for i in range(first, end, 3)][:5]


def pairs(n):
    """A long body."""
    seen = []
    for i in range(n, n + 2):
        for j in range(i - 1, i + 2):
            total = 0
            for k in range(3):
                total += k * i - j
            if total > 0:
                seen.append((i, j, total))
            elif total < 0:
                seen.append((j, i, -total))
            else:
                seen.append(total)
            text = f'{i} {j} {total}'
            if text.startswith('1') and text.endswith('0'):
                seen.append(text)
            if len(text) > 200 or text.count(' ') != 2 or text.find('x') >= 0:
                seen.append(text.upper())
            seen[-1:] = seen[-1:]
        try:
            if i % 2:
                raise ValueError(i)
        except ValueError as error:
            seen.append(error.args)
    return seen


big = 10 ** 20
limit = 2 ** 63
print(up(big, big + 3), up(big, big), up(big, 0), up(0, big), up(-big, 0), up(-big, 1 - big))
print(up(limit - 2, limit + 2), up(limit - 2, limit), up(limit - 1, limit + 1), up(-limit - 2, -limit + 1))
print(down(big + 2, big - 1), down(big, 0), down(0, -big), down(limit + 1, limit - 3), down(1 - limit, -limit - 3), down(0, big))
print(by_three(big, big + 10), by_three(limit - 4, limit + 4))
print(pairs(big))
count = 0
for i in range(big, big + 1000):
    count += i - big
print(count, i)


def generate(n):
    for i in range(n, n + 3):
        yield i


print(list(generate(big)), sum(generate(limit)))
