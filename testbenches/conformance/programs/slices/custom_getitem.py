# A class that handles slices itself.
class Window:
    def __init__(self, data):
        self.data = data

    def __getitem__(self, key):
        if isinstance(key, slice):
            start, stop, step = key.indices(len(self.data))
            return [self.data[i] for i in range(start, stop, step)]
        return self.data[key]

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            for i in range(*key.indices(len(self.data))):
                self.data[i] = value
        else:
            self.data[key] = value


w = Window([5, 6, 7, 8, 9])
print(w[1:3], w[::-1], w[-2], w[3:100])
w[1:4] = 0
w[0] = "first"
print(w.data)
