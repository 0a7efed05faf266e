"""Order and slices of strs of all widths, and operators of built-in types with operands that they do not take."""

for s in ('', 'a', 'abcdefgh', 'abcdefghijklmnopqrstuvwxyz', 'é' * 20, 'aЖ' * 9, 'x😀' * 5, '\xff\xfe' * 9):
    out = []
    for i in list(range(-30, 31, 11)) + [None, 1, 7, 8, 9]:
        for j in list(range(-29, 31, 13)) + [None, 8, 2]:
            t = s[i:j]
            out.append(t)
            assert t == ''.join([s[k] for k in range(*slice(i, j).indices(len(s)))]), (s, i, j)
            assert len(t) == len([0 for k in range(*slice(i, j).indices(len(s)))])
            {t: 1}[t]
    print(hash('x') is not None, len(out), out[5:9], out[-3:], out[20:24])
d = {'a': 1, 'b': 2}
print(d['a'], d['a' + ''], d[''.join(['b'])])
for k in ('c', 1, 2.5, (1,), [1]):
    try: d[k]
    except Exception as e: print(type(e).__name__, e)
del d['a']
try: d['a']
except KeyError as e: print(e)
for f in (lambda: 2.5 // 1.5, lambda: 2.5 % -1.5, lambda: [1] + [2], lambda: (1,) + (2,), lambda: {1} | {2}, lambda: {1: 2} | {3: 4}, lambda: [1] - [2], lambda: {1} - {1}, lambda: 'a' % 'b', lambda: '%s' % 'b',
          lambda: b'a' + b'c', lambda: 'a' - 'b', lambda: 2.0 ** 0.5, lambda: (1,) * (2,), lambda: len + len, lambda: None + None, lambda: 1j * 1j, lambda: range(3) + range(3), lambda: int | int, lambda: True / False, lambda: True @ True, lambda: 10**30 / 10**29, lambda: 7.0 // 0.0, lambda: frozenset('a') ^ frozenset('ab'), lambda: [1] * [2]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import itertools
W = ['', 'a', 'b', 'a\0', 'a\0b', 'ab', 'abcdefgh', 'abcdefghi', 'abcdefgi', 'abcdefg\xff', 'abcdefg\x7f', 'é', 'aЖ', 'aЖж', 'x😀', 'x😁', 'x' * 20, 'x' * 19 + 'y', 'Ж' * 5, 'Ж' * 4 + '\uffff', 'Ж' * 4]
print(sum((a < b) * 1 + (a <= b) * 2 + (a > b) * 4 + (a >= b) * 8 << (i % 50) for i, (a, b) in enumerate(itertools.product(W, W))), sorted(W))
for a, b in itertools.product(W, W):
    assert (a < b) == ([ord(c) for c in a] < [ord(c) for c in b]), (a, b)
print([str(x) for x in (0, -1, 2**63 - 1, -2**63, 2**63, True, 10**18, -10**9)], repr(-5), str(5.0))
