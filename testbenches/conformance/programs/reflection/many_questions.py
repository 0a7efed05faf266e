class A:
    "doc A"
    x = 1
    def m(self): "doc m"; return 1
    @property
    def p(self): "doc p"; return 2
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
class B(A): pass
a = A(); b = B()
print(type(a), type(A), type(1), type("") is str, type(None), type(...), type(NotImplemented), type(print), type(len), type(lambda: 0), type(a.m), type(A.m), type(type), type(object), type([].append), type((i for i in ())), type(range(1)), type(iter([])), type(iter(())), type(iter({})), type(iter(set())), type(zip()), type(map(str, [])), type(filter(None, [])), type(enumerate([])), type(reversed([])), type(slice(1)), type(property()), type(staticmethod(len)), type(classmethod(len)), type(super(B, b)), type(Exception()), type(memoryview(b"")), type(1j), type(b""), type(bytearray()), type({}.keys()))
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance("", (int, (float, str))), isinstance(b, A), isinstance(a, B), issubclass(B, A), issubclass(B, (int, A)), issubclass(bool, int), isinstance(A, type), isinstance(type, object), issubclass(A, object))
for f in (lambda: isinstance(1, 1), lambda: isinstance(1, (int, 2)), lambda: isinstance("", (int, 2)), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: getattr(1), lambda: getattr(a, 1), lambda: getattr(a, "q"), lambda: setattr(a, 1, 2), lambda: setattr(1, "x", 2), lambda: delattr(a, "q"), lambda: hasattr(a, 1), lambda: type(), lambda: type(1, 2), lambda: type("X", 1, {}), lambda: type("X", (1,), {}), lambda: type(1, (), {}), lambda: object(1), lambda: object().x, lambda: setattr(object(), "x", 1), lambda: A.zz, lambda: a.zz, lambda: setattr(int, "x", 1), lambda: None.x, lambda: (1).x, lambda: [].x, lambda: callable(), lambda: vars(1), lambda: a.m.x, lambda: print.x, lambda: A.__nope__, lambda: super().x):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(A.__name__, A.__qualname__, A.__module__, A.__doc__, A.__bases__, B.__bases__, B.__mro__, A.__dict__["x"], "m" in A.__dict__, B.__base__, object.__base__, type.__base__, A.__class__, a.__class__, a.__dict__, b.__dict__, A.p.__doc__)
a.x = 5; print(a.x, A.x, a.__dict__, vars(a), getattr(a, "x"), hasattr(a, "y"), getattr(a, "y", "dflt")); setattr(a, "z", 6); print(a.z); delattr(a, "x"); print(a.x)
a.__dict__["dyn"] = 7; print(a.dyn); a.__dict__.update(u=1); print(a.u); del a.__dict__["u"]; print(hasattr(a, "u"))
print(callable(print), callable(A), callable(a), callable(a.m), callable(1), callable(lambda: 0))
print(id(a) == id(a), id(a) != id(b), hash(a) == hash(a), a == a, a != b, a is a)
X = type("X", (A,), {"y": 10, "f": lambda self: self.y}); print(X, X().y, X().f(), X.__mro__, X.__name__)
print([n for n in dir(A) if not n.startswith("__")], [n for n in dir(a) if not n.startswith("__")])
print(len.__name__, print.__name__, int.__name__, "".join.__name__, A.m.__name__, a.m.__name__, a.m.__func__ is A.m, a.m.__self__ is a, A.m.__qualname__, a.m.__doc__, A.m.__doc__, (lambda: 0).__qualname__)
print(a.m == a.m, a.m is a.m, A.c == A.c, a.m != b.m)
print(repr(A), str(A), repr(int), repr(type), repr(None), repr(...), repr(NotImplemented), repr(len), str(ValueError), repr(ValueError("x")), repr(A.x))
print(int.__mro__, bool.__mro__, type.__mro__, Exception.__mro__, KeyError.__mro__)
print(type(a)(), type(1)("5"), type("")(5), type([])("ab")) if False else print(type(1)("5"), type("")(5), type([])("ab"), type(())([1]), type(1.0)("2.5"))
a.__class__ = B; print(type(a), isinstance(a, B))
try: a.__class__ = int
except TypeError as e: print(e)
try: a.__class__ = 5
except TypeError as e: print(e)
class S:
    __slots__ = ("a", "b")
s = S(); s.a = 1; print(s.a, S.__slots__)
for f in (lambda: s.b, lambda: setattr(s, "c", 1), lambda: s.__dict__, lambda: delattr(s, "b")):
    try: print(f())
    except AttributeError as e: print(e)
class T(S): pass
t = T(); t.zz = 1; t.a = 2; print(t.zz, t.a, t.__dict__)
print(object.__doc__ is not None, type(object()) , object() == object(), bool(object()))
print(issubclass(int, object), int in (int, str), {int: 1}[int], sorted([str, int], key=lambda c: c.__name__))
def f(): pass
f.x = 1; f.__doc__ = "new"; f.__name__ = "g"; print(f.x, f.__doc__, f.__name__, f.__dict__, f.__module__)
print(type(f) is type(lambda: 0), type(f).__name__, f.__class__.__name__)
print(getattr(A, "x"), getattr("abc", "upper")(), getattr([], "append")(1), hasattr([], "append"), hasattr("", "foo"))
import types
print(isinstance(f, types.FunctionType), isinstance(a.m, types.MethodType), isinstance(len, types.BuiltinFunctionType), isinstance((i for i in ()), types.GeneratorType))
