# Bound methods know their object and function.
class A:
    def __init__(self, n):
        self.n = n

    def show(self, x=0):
        return self.n + x


a = A(5)
m = a.show
print(m(), m(1), m.__self__ is a, m.__func__ is A.show, m.__name__)
print(A.show(a, 2), a.show == a.show, a.show is a.show)
methods = [A(i).show for i in range(3)]
print([f(10) for f in methods])
a.n = 100
print(m())
append = [].append
append(1)
append(2)
print(append.__self__)
split = "a b c".split
print(split(), split(" ", 1))
