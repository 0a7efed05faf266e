# Arrays of numbers.
from array import array

a = array("i", [1, 2, 3])
a.append(4)
a.extend([5, 6])
print(a, len(a), a[0], a[-1], a[1:3], sum(a), a.typecode, a.itemsize)
a[0] = 100
a.insert(1, 7)
print(a.pop(), a.index(7), a.count(7), 100 in a, a.tolist(), list(reversed(a)))
print(array("d", [1.5, 2]), array("B", b"ab"), array("b").tolist(), array("h", [1]) == array("i", [1]), array("i", [1, 2]) < array("i", [1, 3]))
print(array("H", [1, 256]).tobytes())
for bad in (lambda: array("b", [200]), lambda: array("i", ["x"]), lambda: array("z"), lambda: array("B", [-1])):
    try:
        bad()
    except (OverflowError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
