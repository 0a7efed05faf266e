class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw):
        super().__init__(name, bases, ns); print('init', name)
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print('prepare', name, kw); return {'prepared': 1}
    def __call__(c, *a, **k):
        print('call', c.__name__, a); return super().__call__(*a, **k)
    def __instancecheck__(c, o): return o == 42 or type.__instancecheck__(c, o)
    def __subclasscheck__(c, s): return s is int or type.__subclasscheck__(c, s)
    def __getattr__(c, n): return f'meta:{n}'
    def __iter__(c): return iter('xyz')
    def __len__(c): return 3
    def __contains__(c, x): return x == 'q'
    def __getitem__(c, k): return ('cls item', k)
    def __repr__(c): return f'<Meta {c.__name__}>'
    def __add__(c, o): return 'cls add'
    @property
    def prop(c): return 'metaprop ' + c.__name__
class A(metaclass=Meta, opt=1):
    x = 1
    def __init__(s, v=0): s.v = v
a = A(5); print(a.v, isinstance(42, A), issubclass(int, A), A.zzz, list(A), len(A), 'q' in A, A[1], A, A + 1, A.prop, A.prepared, type(A))
class B(A): y = 2
print(B.__mro__, B().v, type(B) is Meta)
try: B().prop
except AttributeError as e: print(e)
class D:
    def __init__(s, n=None): s.n = n
    def __set_name__(s, o, n): print('set_name', o.__name__, n); s.n = n
    def __get__(s, o, t=None):
        if o is None: return s
        print('get', s.n); return o.__dict__.get(s.n, 'default')
    def __set__(s, o, v): print('set', s.n, v); o.__dict__[s.n] = v
    def __delete__(s, o): print('delete', s.n); del o.__dict__[s.n]
class ND:
    def __get__(s, o, t): return ('nd', o is None, t.__name__)
class C:
    d = D(); nd = ND()
    def __init_subclass__(cls, /, tag=None, **k): super().__init_subclass__(**k); print('init_subclass', cls.__name__, tag)
    def __class_getitem__(cls, k): return f'{cls.__name__}[{k}]'
c = C(); print(c.d); c.d = 5; print(c.d, c.__dict__); del c.d; print(c.d, c.nd, C.nd); c.__dict__['nd'] = 'own'; print(c.nd)
try: del c.d
except KeyError as e: print('KeyError', e)
class C2(C, tag='t'): pass
try:
    class C3(C, foo=1): pass
except TypeError as e: print(e)
print(C[int], C2['a'])
class P:
    @property
    def x(self): "doc"; return self._x
    @x.setter
    def x(self, v): self._x = v * 2
    @x.deleter
    def x(self): del self._x
    @property
    def ro(self): return 1
    wo = property(None, lambda s, v: print('wo', v))
p = P(); p.x = 4; print(p.x, P.x.__doc__, P.x.fget.__name__); del p.x
for f in (lambda: p.x, lambda: setattr(p, 'ro', 1), lambda: delattr(p, 'ro'), lambda: p.wo):
    try: f()
    except AttributeError as e: print(e)
p.wo = 3
class S:
    __slots__ = ('a', 'b', '__dict__')
class S2:
    __slots__ = ['a', '_b']
    z = 1
s = S2(); s.a = 1
for f in (lambda: s._b, lambda: setattr(s, 'q', 1), lambda: setattr(s, 'z', 1), lambda: s.__dict__, lambda: delattr(s, '_b')):
    try: print(f())
    except AttributeError as e: print(e)
t = S(); t.a = 1; t.q = 2; print(t.__dict__, S.a, S2.__slots__)
for src in (lambda: type('X', (), {'__slots__': ('a',), 'a': 1}), lambda: type('X', (), {'__slots__': ('1a',)}), lambda: type('X', (), {'__slots__': 5}), lambda: type('X', (int,), {'__slots__': ('a',)})):
    try: print(src())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
class GA:
    x = 1
    def __getattr__(s, n):
        if n == 'bad': raise AttributeError('custom bad')
        return 'ga ' + n
    def __setattr__(s, n, v): print('setattr', n, v); object.__setattr__(s, n, v)
    def __delattr__(s, n): print('delattr', n); object.__delattr__(s, n)
g = GA(); print(g.x, g.y); g.y = 1; print(g.y); del g.y; print(g.y, hasattr(g, 'bad'), getattr(g, 'bad', 'dflt'))
try: del g.nope
except AttributeError as e: print(e)
class GAB:
    def __getattribute__(s, n):
        if n.startswith('a'): return 'gab ' + n
        return object.__getattribute__(s, n)
q = GAB(); q.b = 5; q.abc = 3; print(q.abc, q.b, q.__dict__)
try: q.zz
except AttributeError as e: print(e)
class Base:
    def f(self): return 'Base.f'
    @classmethod
    def cm(cls): return 'cm ' + cls.__name__
    @staticmethod
    def sm(): return 'sm'
class Der(Base):
    def f(self):
        def inner(): return super(Der, self).f()
        return 'Der+' + super().f() + inner() + [__class__.__name__ for _ in 'a'][0]
    @classmethod
    def cm(cls): return super().cm() + '!'
    @staticmethod
    def sm(): return super(Der, Der).sm()
print(Der().f(), Der.cm(), Der.sm(), Der().sm(), super(Der, Der()).f(), Der.__base__, Base.__subclasses__())
X = type('X', (Base,), {'k': 5, 'm': lambda self: self.k}); print(X().m(), X.__name__, X.__module__, X.__qualname__, X().f())
try:
    class Bad(Base, object, Base): pass
except TypeError as e: print(e)
try:
    class Bad2(object, Base): pass
except TypeError as e: print(str(e).split('\n')[0])
class M2(type): pass
class Q(metaclass=M2): pass
try:
    class R(A, Q): pass
except TypeError as e: print(e)
class Cnt:
    n = 0
    def __new__(cls, *a): cls.n += 1; o = super().__new__(cls); return o if a != (0,) else 'not instance'
    def __init__(self, *a): print('init', a)
print(type(Cnt(1)), Cnt(0), Cnt.n)
o = Der(); o.__class__ = Base; print(type(o), o.f())
try: o.__class__ = int
except TypeError as e: print(e)
print(type(Der.__dict__['cm']).__name__, Base.__dict__.keys() >= {'f', 'cm'}, vars(Der()) == {})
