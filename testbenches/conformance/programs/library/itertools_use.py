from itertools import *
import itertools


def error(function, *args, **kwargs):
    try:
        print('value', function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(list(islice(count(5), 3)), list(islice(count(1, 0.5), 3)), count(3), count(3, 2), repeat('a'), repeat('a', 3))
print(list(repeat(1, 3)), list(repeat(1, -5)), list(islice(cycle('ab'), 5)), list(cycle([])))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([], initial=5)))
print(list(accumulate([1, 2], initial=10)), list(accumulate([])))
print(list(chain('ab', [1], ())), list(chain.from_iterable(['ab', 'cd'])), list(chain()))
print(list(compress('abcdef', [1, 0, 1, 0, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])),
      list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(filterfalse(None, [0, 1, 2, ''])), list(filterfalse(lambda x: x % 2, range(5))), list(starmap(pow, [(2, 3), (3, 2)])))
print(list(pairwise('abcd')), list(pairwise('a')))
for args in ((3,), (1, 3), (1, None), (0, 10, 3), (None, 5, None), (None,), (2, 2), (5, 2)):
    print(args, list(islice('abcdefghij', *args)))
for args in ((-1,), ('x',), (0, -1), (0, 3, 0), (-2, 3), ()):
    error(islice, 'abc', *args)
it = iter(range(10))
print(list(islice(it, 2, 5)), next(it))
print(list(zip_longest('abc', 'x', fillvalue='-')), list(zip_longest()), list(zip_longest([], [1])))
print(list(product('ab', [1, 2])), list(product(range(2), repeat=3)), list(product()), list(product('ab', [])))
print(list(combinations('abcd', 2)), list(combinations('ab', 3)), list(combinations('ab', 0)))
print(list(combinations_with_replacement('abc', 2)), list(combinations_with_replacement('', 2)))
print(list(permutations('abc')), list(permutations('abc', 2)), list(permutations('ab', 3)), list(permutations('ab', 0)))
print(len(list(permutations(range(6)))), list(permutations(range(5)))[77], list(product(range(3), repeat=4))[50])
error(combinations, 'a', -1)
error(permutations, 'a', -1)
print([(k, list(g)) for k, g in groupby('aaabbca')], [k for k, g in groupby([1, 1, 2])])
print([(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
g = groupby('aab')
k, first = next(g)
k2, second = next(g)
print(k, k2, list(first), list(second))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a), len(tee('x', 3)), tee('x', 0))
error(tee, 'a', -1)
for t in (count, cycle, chain, islice, product):
    print(t.__name__)
e = iter(chain([1], [2]))
print(next(e), next(e), next(e, 'end'))
error(count, 'a')
error(lambda: list(chain([1], 5)))
for times in (None, 1.5, 'a'):
    try:
        print(itertools.repeat(1, times))
    except TypeError as e:
        print(e)
