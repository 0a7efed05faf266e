import random
random.seed(2)
al = 'aab\xff\x80'
def rs(n): return ''.join(random.choice(al) for _ in range(n))
def ref(t, p, s, e):
    for i in range(s, e - len(p) + 1):
        ok = True
        for k in range(len(p)):
            if t[i + k] != p[k]: ok = False; break
        if ok: return i
    return -1
bad = 0
for t in range(400):
    x = rs(random.randrange(0, 40)); p = rs(random.choice([1, 1, 2, 3, 4, 5, 6, 7, 8, 9])); s = random.randrange(0, 9); e = random.randrange(0, 45)
    n = len(x); e2 = min(e, n)
    r = x.find(p, s, e)
    w = ref(x, p, s, e2) if s <= n else -1
    if r != w: bad += 1; print('BAD', repr(x), repr(p), s, e, r, w)
    if x.startswith(p, s) != (x[s:s + len(p)] == p and s + len(p) <= n): print('BADS', repr(x), repr(p), s)
    if x.endswith(p) != (x[-len(p):] == p): print('BADE')
    y = x.replace(p, '-')
    if y.replace('-', p) != x: print('BADR')
    if p.join(x.split(p)) != x: print('BADJ')
print(bad, 'abc'.find('é'), 'abc'.find('中'), '中bc'.find('c'), 'abc'.find('', 1), 'abc'.find('', 4), 'k' in 'abk', '' in '', 'aé'.find('é'), b'abc'.find(b'c'), b'\xff\x00'.find(b'\x00'), bytearray(b'abab').count(b'ab'), 'a\x00b\x00'.find('\x00'), 'abcdefgh'.startswith(''), ''.startswith('a'))
