# Combinations of the tools of itertools.
from itertools import chain, islice, count, cycle, repeat, tee, zip_longest, accumulate, filterfalse, groupby
import operator


def take(n, items):
    return list(islice(items, n))


def grouper(items, n, fill=None):
    return list(zip_longest(*[iter(items)] * n, fillvalue=fill))


def flatten(lists):
    return list(chain.from_iterable(lists))


def unique(items):
    seen = set()
    for item in items:
        if item not in seen:
            seen.add(item)
            yield item


print(take(5, count(10, 5)), take(4, cycle("ab")), grouper("abcdefg", 3, "-"), flatten([[1], [2, 3], []]))
print(list(unique("abracadabra")), list(accumulate([1, 2, 3, 4], operator.mul)), list(accumulate([1, 2], initial=10)))
print(list(filterfalse(lambda x: x % 2, range(6))), list(map(pow, range(4), repeat(2))))
print([(k, sum(1 for _ in g)) for k, g in groupby(sorted("mississippi"))])
