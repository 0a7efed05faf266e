# The most used of itertools.
from itertools import chain, count, islice, repeat, accumulate, takewhile, dropwhile

print(list(chain([1, 2], "ab", (3,))))
print(list(chain.from_iterable([[1], [2, 3]])))
print(list(islice(count(5, 2), 4)))
print(list(repeat("x", 3)))
print(list(accumulate([1, 2, 3, 4])))
print(list(accumulate([3, 1, 4], max)))
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(islice("abcdefgh", 1, 6, 2)))
