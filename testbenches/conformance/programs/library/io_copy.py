import copy
import io
import types
from io import BytesIO, StringIO


def error(function, *args, **kwargs):
    try:
        print('value', repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


s = StringIO()
print(s.write('hello\nworld\n'), s.tell(), repr(s.getvalue()), repr(s.read()), s.seek(0), repr(s.readline()), list(s))
print('to', 'buffer', file=s, sep='-', end='!')
print(repr(s.getvalue()), s.seek(0, 2), s.truncate(5), repr(s.getvalue()))
s.write('X')
print(repr(s.getvalue()))
s.seek(1)
s.write('EL')
print(repr(s.getvalue()), s.read(2), s.tell(), s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed)
with StringIO('a\nb\nc') as t:
    print(t.readlines(), t.seek(0), t.readline(1), t.read(1), t.read(100), repr(t.read()))
    t.writelines(['x', 'y'])
    print(t.getvalue())
print(t.closed)
for f in (t.read, t.getvalue, t.tell, t.__enter__):
    error(f)
error(s.write, 5)
error(s.write, b'a')
error(s.seek, -1)
error(s.seek, 1, 1)
error(s.read, 'a')
error(StringIO, 5)
print([repr(StringIO('a\r\nb\rc\n', newline=n).getvalue()) for n in (None, '', '\n', '\r', '\r\n')])
b = BytesIO(b'abc\ndef')
print(b.read(2), b.readline(), b.tell(), b.read(), b.read(), b.seek(-2, 2), b.read(1), b.seek(0), b.readlines(), b.getvalue())
b.seek(10)
b.write(b'zz')
print(b.getvalue(), b.truncate(3), b.getvalue(), bytes(b.getbuffer()))
buf = bytearray(2)
b.seek(0)
print(b.readinto(buf), buf, list(BytesIO(b'x\ny\n')))
error(b.write, 'a')
error(b.seek, -1)
b.close()
error(b.read)


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Slotted:
    __slots__ = ('a', '__b')

    def __init__(self):
        self.a = [1]
        self.__b = 2

    def b(self):
        return self.__b


class Custom:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return Custom(('copy', self.v))

    def __deepcopy__(self, memo):
        return Custom(('deep', copy.deepcopy(self.v, memo)))


class L(list):
    pass


p = Point([1, 2], {'a': (1, [2])})
q = copy.copy(p)
r = copy.deepcopy(p)
print(q.x is p.x, r.x is p.x, r.x, r.y, r.y['a'][1] is p.y['a'][1], type(r).__name__)
loop = [1]
loop.append(loop)
loop2 = copy.deepcopy(loop)
print(loop2[1] is loop2, loop2 is loop)
shared = [1]
both = copy.deepcopy([shared, shared])
print(both[0] is both[1], both[0] is shared)
t = (1, 'a', (2,))
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy((1, [2])), copy.copy({1: [2]}), copy.deepcopy({1, 2}), copy.copy(bytearray(b'a')))
s = copy.deepcopy(Slotted())
print(s.a, s.b(), copy.copy(s).a is s.a)
print(copy.copy(Custom(1)).v, copy.deepcopy(Custom([1])).v)
l = L([1, [2]])
l.extra = [3]
m = copy.deepcopy(l)
print(m, type(m).__name__, m.extra, m[1] is l[1], copy.copy(l).extra is l.extra)
print(copy.copy(len) is len, copy.deepcopy(Point) is Point, copy.deepcopy(None), copy.copy(5), copy.deepcopy(1.5), copy.copy(frozenset([1])))
error(copy.copy, (i for i in ()))
e = copy.copy(ValueError('a', 1))
print(repr(e))

n = types.SimpleNamespace(a=1, b='x')
n.c = 3
print(n, n == types.SimpleNamespace(a=1, b='x', c=3), n.a)
m = types.MappingProxyType({'a': 1})
print(m, m['a'], len(m), list(m), 'a' in m, m.get('z', 0), m == {'a': 1})
error(m.__getitem__, 'z')


def put():
    m['a'] = 5


error(put)
print(isinstance(put, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance((i for i in ()), types.GeneratorType),
      isinstance(io, types.ModuleType), isinstance(None, types.NoneType))
C = types.new_class('C', (Point,), {}, lambda ns: ns.update(z=5))
print(C.__name__, C.z, C(1, 2).x)
