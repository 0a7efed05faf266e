# The functions of operator.
import operator
from operator import itemgetter, attrgetter, methodcaller

print(operator.add(1, 2), operator.mul("a", 3), operator.lt(1, 2), operator.neg(5), operator.contains([1], 1))
print(operator.getitem([1, 2], 1), operator.truth([]), operator.not_(0), operator.index(True))
rows = [("b", 2), ("a", 3), ("c", 1)]
print(sorted(rows, key=itemgetter(1)), itemgetter(0, 1)("xyz"))
print(list(map(methodcaller("upper"), ["a", "b"])), methodcaller("split", ",")("1,2"))


class P:
    x = 5


print(attrgetter("x")(P()))
a = [1]
print(operator.iadd(a, [2]), a)
