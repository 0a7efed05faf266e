class LRU:
    def __init__(self, size):
        self.size, self.data, self.hits, self.misses = size, {}, 0, 0

    def get(self, key, compute):
        if key in self.data:
            self.hits += 1
            value = self.data.pop(key)
        else:
            self.misses += 1
            value = compute(key)
            if len(self.data) >= self.size:
                del self.data[next(iter(self.data))]
        self.data[key] = value
        return value


cache = LRU(3)
print([cache.get(k, lambda k: k * k) for k in (1, 2, 3, 1, 4, 1, 2, 5, 1)], list(cache.data), cache.hits, cache.misses)
