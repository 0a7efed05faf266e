# A base whose method raises NotImplementedError.
class Storage:
    def get(self, key):
        raise NotImplementedError(f"{type(self).__name__} has no get")

    def fetch(self, key):
        try:
            return self.get(key)
        except NotImplementedError as e:
            return f"failed: {e}"


class Memory(Storage):
    def __init__(self):
        self.data = {"a": 1}

    def get(self, key):
        return self.data[key]


class Void(Storage):
    pass


print(Memory().fetch("a"))
print(Void().fetch("a"))
print(Storage().fetch("a"))
