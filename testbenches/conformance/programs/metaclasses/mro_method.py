# What a metaclass's mro() gives.
class A(object):
    def f(self): return "A"
class B(A):
    pass
class C(A):
    def f(self): return "C"
class D(B, C):
    pass
class PerverseMetaType(type):
    def mro(cls):
        L = type.mro(cls)
        L.reverse()
        return L
class X(D,B,C,A, metaclass=PerverseMetaType):
    pass
print(X.__mro__, X().f())
try:
    class X(metaclass=PerverseMetaType):
        def mro(self): pass
    print(X.__mro__)
except TypeError as e: print(e)
class _M(type):
    def mro(cls): return [cls, dict, object]
try:
    class X(metaclass=_M): pass
except TypeError as e: print(e)
class _M(type):
    def mro(cls): return [1]
try:
    class X(metaclass=_M): pass
except TypeError as e: print(e)
class _M(type):
    def mro(cls): return 5
try:
    class X(metaclass=_M): pass
except TypeError as e: print(e)
