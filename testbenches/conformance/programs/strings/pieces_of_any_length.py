import random
random.seed(1)
al = 'abcXYZ \xe9\xff\x80\x7f'
def rs(n): return ''.join(random.choice(al) for _ in range(n))
h = 0
for t in range(150):
    parts = [rs(random.choice([0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 30])) for _ in range(random.randrange(0, 9))]
    for sep in ('', ',', ', ', 'abcdefgh', 'xyzxyzxyzxyz', '\xff' * 9):
        r = sep.join(parts)
        e = ''
        for i, q in enumerate(parts):
            if i: e = e + sep
            e = e + q
        if r != e or len(r) != len(e): print('BAD', parts, sep, repr(r), repr(e))
        h = (h * 31 + sum(map(ord, r)) + len(r)) % 1000003
    a, b, c = (parts + ['p', '', '\xff'])[:3]
    f = f'{a}{b}-{c}\xff{t}'
    if f != a + b + '-' + c + '\xff' + str(t): print('BADF', repr(f))
    if '%s%s|%s' % (a, b, c) != a + b + '|' + c: print('BADP')
print(h)
print(''.join(['é', 'ab', '中', 'x']), '中'.join(['a', 'b']), ''.join(['\xff' * 8, '\xff' * 8]), ''.join([]), repr('x'.join([''])), '-'.join(['', '']))
print('a,b'.split(','), ' a  b '.split(), '\x85a\xa0b\x1cc'.split(), 'a\x00b'.split('\x00'), 'aXXbXX'.split('XX'), ''.split(), ''.split(','), 'a b c d'.split(None, 2), ' a b  c '.split(None, 1), 'x' * 30 + ' ' + 'y' * 9, ('x' * 30 + ' ' + 'y' * 9).split(), 'ab\ncd\r\nef'.splitlines(), '中 国 '.split(), 'a中b中'.split('中'), b' a b '.split(), b'a\x85b\xa0c\x1cd'.split(), bytearray(b'x,y').split(b','))
