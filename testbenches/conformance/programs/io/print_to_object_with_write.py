# print(file=...) needs no more than a write method.
class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


c = Collector()
print("a", 1, None, file=c)
print(file=c)
print("x", "y", sep="", end="|", file=c)
print(c.parts)
print("".join(c.parts).count("\n"))
