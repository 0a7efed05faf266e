# groupby, zip_longest, cycle, tee, starmap, compress, pairwise.
from itertools import groupby, zip_longest, cycle, islice, tee, starmap, compress, pairwise

print([(k, list(g)) for k, g in groupby("aaabbcaa")])
print([(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
print(list(zip_longest([1, 2, 3], "a", fillvalue="-")))
print(list(islice(cycle("ab"), 5)))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
print(list(starmap(pow, [(2, 3), (3, 2)])))
print(list(compress("abcd", [1, 0, 1, 0])))
print(list(pairwise([1, 2, 3, 4])))
