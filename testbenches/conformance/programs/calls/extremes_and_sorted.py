a = [3, 1, 2]
print(min(a), max(a), sorted(a), min(a, key=lambda x: -x), max(a, key=lambda x: -x), sorted(a, key=lambda x: -x))
def gen():
    yield 5; yield 3
print(min(gen()), max(gen()), sorted(gen()), max('hello'), min({'b': 1, 'a': 2}), sorted('hello'), sorted({2: 1, 1: 2}), min([1.5, 1]), max([[1], [1, 2]]), max(a, key=None), sorted(a, key=None))
for f in (lambda: min([]), lambda: max(()), lambda: min(5), lambda: sorted(5), lambda: min([1, 'a']), lambda: sorted([1, 'a']), lambda: max([1], key=5), lambda: sorted([1, 2], key=5), lambda: min(), lambda: max(key=len), lambda: sorted(), lambda: sorted(key=1), lambda: min([], default=4), lambda: max(3, 9, 2), lambda: sorted([1], None)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def sort_me(sorted): return sorted([2, 1])
print(sort_me(list))
def key(x):
    if x == 2: raise KeyError(x)
    return x
try: sorted(a, key=key)
except KeyError as e: print('key', e)
sorted = lambda x: 'mine'
print(sorted([1]))
