def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
for B in (bytes, bytearray):
    s = B(b'Hello, World')
    print(sorted(n for n in dir(B) if not n.startswith('_')))
    for n in ['capitalize','lower','upper','swapcase','title','isalnum','isalpha','isascii','isdigit','islower','isspace','istitle','isupper','hex']:
        print(n, [getattr(B(x), n)() for x in [b'', b'abc', b'ABC', b'Abc Def', b'123', b' \t\n', b'\xe9', b'a1']])
    t(s.center, 20, b'*'); t(s.center, 20, b'**'); t(s.center, 20, '*'); t(s.ljust, 15, b'.'); t(s.rjust, 15); t(B(b'-42').zfill, 6)
    t(s.count, b'l'); t(s.count, 108); t(s.count, 300); t(s.count, 'l'); t(s.count, b''); t(s.find, b'o', 5); t(s.find, 111); t(s.rfind, b'o'); t(s.index, b'z'); t(s.rindex, 1); t(s.find, 'a')
    t(s.replace, b'l', b'LL'); t(s.replace, b'', b'-', 3); t(s.replace, 'l', b''); t(s.split, b','); t(B(b' a  b ').split); t(s.split, b''); t(s.split, ','); t(s.rsplit, b'o', 1)
    t(s.partition, b','); t(s.rpartition, b'z'); t(s.partition, ','); t(B(b'a\nb\r\nc\rd\x0be').splitlines); t(B(b'a\nb\n').splitlines, True)
    t(s.strip, b'Hd'); t(s.lstrip, b'He'); t(s.rstrip, b'dl'); t(s.strip, 'H'); t(s.removeprefix, b'Hello'); t(s.removesuffix, b'World'); t(s.removeprefix, 'H')
    t(B(b',').join, [b'a', bytearray(b'b'), memoryview(b'c')]); t(B(b',').join, ['a']); t(B(b',').join, [1]); t(B(b'').join, b'ab'); t(B(b',').join, 3)
    t(s.startswith, b'He'); t(s.startswith, (b'x', b'H')); t(s.startswith, 'H'); t(s.startswith, ('H',)); t(s.endswith, b'd', -3); t(s.endswith, 3)
    t(B(b'a\tb').expandtabs); t(B(b'a\tb').expandtabs, 4); t(B.maketrans, b'abc', b'xyz'[:2]); t(s.translate, B.maketrans(b'lo', b'01')); t(s.translate, None, b'l'); t(s.translate, b'abc'); t(s.translate, B.maketrans(b'lo', b'01'), delete=b'H')
    t(s.decode); t(B(b'\xff').decode); t(B(b'\xff\xfea').decode, 'utf-8', 'replace'); t(B(b'\xe9').decode, 'latin-1'); t(B(b'\xe9').decode, 'ascii'); t(B(b'\xe2\x82').decode); t(B(b'\xf0\x9f\x98\x80').decode); t(B(b'\xe9a').decode, 'utf-8', 'backslashreplace'); t(B(b'a').decode, 'nope')
    t(s.hex, ':'); t(s.hex, '-', 4); t(s.hex, '-', -4); t(s.hex, '::'); t(s.hex, 1); t(B.fromhex, '00 ff AB'); t(B.fromhex, '0'); t(B.fromhex, 'zz'); t(B.fromhex, '0 0'); t(B.fromhex, b'00'); t(B.fromhex, '')
    t(lambda: s[0]); t(lambda: s[-1]); t(lambda: s[50]); t(lambda: s['a']); t(lambda: s[1:4]); t(lambda: s[::-2]); t(lambda: s + b'!'); t(lambda: s + '!'); t(lambda: s * 2); t(lambda: s * -1); t(lambda: s * 1.5); t(lambda: 72 in s); t(lambda: b'lo' in s); t(lambda: 'lo' in s); t(lambda: 256 in s); t(lambda: -1 in s)
    t(lambda: s < b'I'); t(lambda: s == 'Hello, World'); t(lambda: s < 'a'); t(lambda: B(b'%d-%s-%a-%b') % (5, b'x', 'y', b'z')); t(lambda: B(b'%s') % 'x'); t(lambda: B(b'%c%c') % (65, b'B')); t(lambda: B(b'%c') % 256); t(lambda: B(b'%5.1f|%-5d|%05d|%x') % (1.25, 3, 4, 255)); t(lambda: B(b'%d') % 'a'); t(lambda: B(b'%s %s') % (b'a',))
    t(B); t(B, 3); t(B, -1); t(B, 'abc'); t(B, 'abc', 'utf-8'); t(B, 'é', 'ascii'); t(B, [1, 2, 255]); t(B, [256]); t(B, [-1]); t(B, ['a']); t(B, 1.5); t(B, b'x', 'utf-8'); t(B, None); t(B, range(5)); t(B, memoryview(b'abc')); t(B, 3, 'utf-8'); t(B, [1.5]); t(B, source=b'q')
    t(hash, s) if B is bytearray else print(hash(b'') == hash(b''))
b = bytearray(b'abc')
t(b.append, 100); t(b.append, 256); t(b.append, 'a'); t(b.extend, b'ef'); t(b.extend, [103, 104]); t(b.extend, 'xy'); t(b.extend, [300]); t(b.extend, 5); print(b)
t(b.insert, 0, 48); t(b.insert, 100, 49); t(b.insert, -1, 50); t(b.insert, 0, 256); t(b.pop); t(b.pop, 0); t(b.pop, 50); t(b.pop, -2); t(b.remove, 97); t(b.remove, 200); t(b.remove, 300); t(b.remove, 'a'); print(b)
t(b.reverse); print(b); t(b.copy); t(b.clear); t(b.pop); print(b)
b = bytearray(range(10)); b[2:4] = b'xyz'; print(b); b[::3] = b'ABCD'; print(b); del b[1::2]; print(b); b[:] = b''; print(b); b += b'q'; b *= 3; print(b)
def f(): b[0:2:1] = 5
t(f)
def f(): b[::2] = b'abc'
t(f)
def f(): b[0] = 256
t(f)
def f(): b[0] = 'a'
t(f)
def f(): b[9] = 1
t(f)
def f(): del b[9]
t(f)
def f(): b[0:1] = 'x'
t(f)
def f(): b'abc'[0] = 1
t(f)
def f(): del b'abc'[0]
t(f)
b[0:1] = [1, 2, 3]; print(b, list(reversed(b)), sorted(b), max(b), sum(b), bytes(b), b.__alloc__() >= len(b))
for x in (b'', b"a'b", b'a"b', b"a'\"b", b'\n\r\t\\\x00\x7f\x80\xff'): print(repr(x), str(x), x)
