from itertools import *
import operator
def t(f, *a, **k):
    try:
        r = f(*a, **k); print(list(islice(r, 12)) if hasattr(r, '__next__') else r)
    except Exception as e: print(type(e).__name__, e)
t(count); t(count, 5); t(count, 5, -2); t(count, 0.5, 0.25); t(count, 'a'); t(cycle, 'ab'); t(cycle, ''); t(cycle, 5); t(repeat, 3); t(repeat, 'x', 3); t(repeat, 1, -1); t(repeat, 1, times=2)
t(accumulate, [1, 2, 3, 4]); t(accumulate, [1, 2, 3], operator.mul); t(accumulate, [1, 2], initial=10); t(accumulate, []); t(accumulate, ['a', 'b']); t(accumulate, [1, 2, 3], func=max, initial=2); t(accumulate, [1, 'a'])
t(chain, 'ab', [1]); t(chain); t(chain, 5); t(chain.from_iterable, ['ab', 'cd']); t(chain.from_iterable, 5); t(compress, 'abcdef', [1, 0, 1, 0, 1, 1]); t(compress, 'ab', [1]); t(dropwhile, lambda x: x < 3, [1, 2, 3, 1]); t(takewhile, lambda x: x < 3, [1, 2, 3, 1]); t(filterfalse, None, [0, 1, '', 'a']); t(filterfalse, lambda x: x % 2, range(6))
for k, g in groupby('aaabbca'): print(k, list(g), end=' ')
print()
for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2): print(k, list(g), end=' ')
print([k for k, g in groupby([])], [(k, len(list(g))) for k, g in groupby(sorted('hello'))])
g = groupby('aab'); k1, g1 = next(g); k2, g2 = next(g); print(k1, list(g1), k2, list(g2))
t(islice, range(10), 5); t(islice, range(10), 2, 5); t(islice, range(10), 2, None, 3); t(islice, range(10), None); t(islice, range(10), -1); t(islice, range(10), 1, -1); t(islice, range(10), 0, 5, 0); t(islice, range(10), 'a'); t(islice, range(10)); t(islice, 'abc', 5, 3)
t(pairwise, 'abcd'); t(pairwise, 'a'); t(starmap, pow, [(2, 3), (3, 2)]); t(zip_longest, 'abc', [1]); t(zip_longest, 'abc', [1], fillvalue='-'); t(zip_longest)
t(product, 'ab', [1, 2]); t(product); t(product, 'ab', repeat=2); t(product, 'ab', repeat=0); t(product, [], 'ab'); t(product, 'ab', repeat=-1); t(permutations, 'abc'); t(permutations, 'abc', 2); t(permutations, 'abc', 0); t(permutations, 'ab', 3); t(permutations, 'ab', -1); t(permutations, 5); t(combinations, 'abcd', 2); t(combinations, 'ab', 3); t(combinations, 'ab', -1); t(combinations_with_replacement, 'abc', 2); t(combinations_with_replacement, '', 1); t(combinations_with_replacement, 'ab', 0)
a, b = tee([1, 2, 3]); print(next(a), list(b), list(a)); t(tee, [1], 0); t(tee, [1], -1); print([list(x) for x in tee('ab', 3)])
print(repr(count(5)), repr(count(1, 2)), repr(repeat(1)), repr(repeat(1, 2)), type(chain()), type(count()), chain.__name__, count(1.5).__next__())
it = chain([1], [2]); print(next(it), it.__iter__() is it, list(it), next(it, 'end'))
c = count(2**63 - 1); print(next(c), next(c)); r = repeat('a', 3); print(len(list(r)), r.__length_hint__())
print(list(map(lambda a, b: a + b, 'ab', 'cd')), list(zip('ab', range(5))), list(enumerate('ab', 5)), list(filter(None, [0, 1])), list(reversed([1, 2])))
for bad in (lambda: list(zip('a', 'bc', strict=True)), lambda: list(zip('ab', 'c', strict=True)), lambda: list(zip('a', 'b', 'cd', strict=True)), lambda: list(zip('ab', 'cd', 'e', strict=True)), lambda: list(enumerate('a', 'b')), lambda: next(map(None, [1])), lambda: list(map(lambda a: a, [1], [2]))):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(list(zip(strict=True)), list(zip('ab', strict=True)))
