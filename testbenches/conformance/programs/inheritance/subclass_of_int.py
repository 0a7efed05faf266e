# A subclass of int computes as an int and may carry attributes.
class Metres(int):
    def __repr__(self):
        return f"{int(self)} m"

    def __add__(self, other):
        return Metres(int(self) + int(other))


a = Metres(5)
b = Metres(7)
print(a, repr(b), [a, b])
print(a + b, type(a + b).__name__)
print(a * b, type(a * b).__name__)
print(a < b, a == 5, hash(a) == hash(5))
a.note = "short"
print(a.note, int(a))
print([10, 20, 30, 40, 50, 60][a])
