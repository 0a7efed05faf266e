# A cache that forgets what was used longest ago: a dict and a doubly linked ring.
class Link:
    __slots__ = ("key", "value", "before", "after")


class Cache:
    def __init__(self, size):
        self.size, self.links, self.hits, self.misses = size, {}, 0, 0
        self.root = root = Link()
        root.before = root.after = root

    def unlink(self, link):
        link.before.after, link.after.before = link.after, link.before

    def front(self, link):
        root = self.root
        link.before, link.after = root, root.after
        root.after.before = link
        root.after = link

    def get(self, key, make):
        link = self.links.get(key)
        if link is not None:
            self.hits += 1
            self.unlink(link)
        else:
            self.misses += 1
            if len(self.links) == self.size:
                oldest = self.root.before
                self.unlink(oldest)
                del self.links[oldest.key]
            link = Link()
            link.key, link.value = key, make(key)
            self.links[key] = link
        self.front(link)
        return link.value

    def keys(self):
        link = self.root.after
        while link is not self.root:
            yield link.key
            link = link.after


cache = Cache(16)
total = 0
state = 1
for i in range(2000):
    state = state * 48271 % 2147483647
    key = state % 12 if state % 3 else state % 60
    total += cache.get(key, lambda k: k * k)
print(total, cache.hits, cache.misses, len(cache.links))
print(list(cache.keys()))
