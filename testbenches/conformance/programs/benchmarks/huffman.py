# Huffman codes with a heap of one's own.
class Heap:
    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def push(self, item):
        a = self.items
        a.append(item)
        i = len(a) - 1
        while i and a[i] < a[(i - 1) // 2]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.items
        a[0], a[-1] = a[-1], a[0]
        top = a.pop()
        i = 0
        while True:
            child = 2 * i + 1
            if child >= len(a):
                return top
            if child + 1 < len(a) and a[child + 1] < a[child]:
                child += 1
            if not a[child] < a[i]:
                return top
            a[i], a[child] = a[child], a[i]
            i = child


def codes(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    heap = Heap()
    for c, n in counts.items():
        heap.push((n, c, None))
    while len(heap) > 1:
        a, b = heap.pop(), heap.pop()
        heap.push((a[0] + b[0], min(a[1], b[1]), (a, b)))
    found = {}

    def walk(node, prefix):
        n, c, parts = node
        if parts is None:
            found[c] = prefix or "0"
        else:
            walk(parts[0], prefix + "0")
            walk(parts[1], prefix + "1")

    walk(heap.pop(), "")
    return found


def decode(bits, table):
    back = {code: c for c, code in table.items()}
    out, code = [], ""
    for bit in bits:
        code += bit
        if code in back:
            out.append(back[code])
            code = ""
    return "".join(out)


for text in ("abracadabra", "she sells sea shells by the sea shore " * 6, "aaaa"):
    table = codes(text)
    bits = "".join(table[c] for c in text)
    print(sorted(table.items(), key=lambda kv: (len(kv[1]), kv[0]))[:6])
    print(len(text) * 8, len(bits), decode(bits, table) == text)
