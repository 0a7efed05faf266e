def read(lines):
    for line in lines:
        yield line.strip()


def not_blank(lines):
    return (l for l in lines if l)


def parse(lines):
    for l in lines:
        key, _, value = l.partition("=")
        yield key.strip(), int(value)


def running(pairs):
    total = 0
    for k, v in pairs:
        total += v
        yield k, total


print(list(running(parse(not_blank(read([" a = 1 ", "", "b=2", "  ", "c = 39"]))))))
