# Unpacking calls __iter__ and stops where it knows enough.
class Loud:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            print("give", i)
            yield i
        print("exhausted")


a, b = Loud(2)
print(a, b)
try:
    c, d = Loud(5)
except ValueError as e:
    print(e)
e, *f = Loud(3)
print(e, f)
