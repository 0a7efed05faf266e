# Mutators in a heap that live data fills to OCCUPANCY percent: each prints a checksum that CPython prints too. The test puts the two figures in.
OCCUPANCY = 0
ROUNDS = 1

try:
    from gc import collect, mem_alloc, mem_free, threshold
except ImportError:
    # CPython: no ballast.
    def collect():
        pass

    def mem_alloc():
        return 1

    def mem_free():
        return 0

    def threshold(amount):
        pass


def ballast():
    """A list of links that fills the heap as far as asked for."""
    collect()
    links = None
    limit = (mem_alloc() + mem_free()) * OCCUPANCY // 100
    while mem_alloc() < limit:
        links = (links, None)
    return links


def length(links):
    count = 0
    while links is not None:
        links, last = links
        count += 1
    return count


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % n


class Node:
    __slots__ = ('value', 'next', 'other')

    def __init__(self, value):
        self.value = value
        self.next = self
        self.other = None


def tree(depth):
    return (tree(depth - 1), tree(depth - 1)) if depth else (None, None)


def nodes(t):
    return 1 + nodes(t[0]) + nodes(t[1]) if t[0] else 1


def trees(rounds, random):
    kept = tree(4)
    total = 0
    for i in range(rounds * 6):
        total += nodes(tree(2 + random.below(3)))
    return total + nodes(kept)


def graphs(rounds, random):
    total = 0
    kept = Node(0)
    for i in range(rounds * 12):
        first = last = Node(i)
        for j in range(8):
            node = Node(i + j)
            node.next = first
            last.next = node
            last = node
            node.other = first if random.below(2) else node
        if random.below(3) == 0:
            kept = first
        node = kept
        for j in range(20):
            total += node.value
            node = node.other if node.other and random.below(2) else node.next
    return total


def queues(rounds, random):
    head = tail = [0, None]
    size = 1
    total = 0
    for i in range(rounds * 250):
        if size < 2 or size < 20 and random.below(2):
            tail[1] = [i, None]
            tail = tail[1]
            size += 1
        else:
            total = (total * 3 + head[0]) & 0xFFFFFF
            head = head[1]
            size -= 1
    return total


def dicts(rounds, random):
    table = {}
    for i in range(rounds * 120):
        key = random.below(40)
        if key in table and random.below(3):
            del table[key]
        elif len(table) < 12:
            table[key] = (i, key)
        if i % 60 == 0:
            table = {k: v for k, v in table.items()}
    return sorted(table.items())[:4]


def strings(rounds, random):
    total = 0
    for i in range(rounds * 10):
        text = ''
        for j in range(8):
            text += chr(97 + random.below(26)) * (1 + random.below(3))
        words = text.replace('e', ' ').split()
        total += len('-'.join(words)) + text.count('a')
    return total


links = ballast()
count = length(links)
random = Random(OCCUPANCY + 1)
for i in range(ROUNDS):
    for mutator, rounds in ((trees, 6), (graphs, 1), (queues, 4), (dicts, 1), (strings, 1)):
        # The collector begins at another moment each time.
        threshold(8 * random.below(32768))
        print(mutator.__name__, mutator(rounds, random))
    # The test looks whether each word is live or free.
    collect()
    mem_free()
if length(links) != count:
    print('the ballast has changed')
