import sys
class E(Exception): pass
e = E(1, "b"); e.x = 5
print(e, repr(e), e.args, e.x, str(E()), repr(E()), str(E("a")), str(E(("a",))), E.__name__, isinstance(e, BaseException), e.__class__, e.__dict__)
e.args = [3]; print(e.args); 
try: e.args = 5
except TypeError as x: print(x)
print(KeyError("a"), repr(KeyError("a")), str(KeyError("a", "b")), str(KeyError()), KeyError(KeyError("q")))
print(OSError(2, "msg"), OSError(2, "msg").errno, repr(OSError(2, "msg")), OSError(2, "m", "f"), type(OSError(2, "m")).__name__, type(OSError(13, "m")).__name__, OSError("x"), OSError("x").errno, OSError(2, "m").strerror, OSError(2, "m", "fn").filename)
print(UnicodeDecodeError("utf-8", b"ab", 0, 1, "why"), UnicodeEncodeError("ascii", "ab", 0, 2, "why"))
print(StopIteration(5).value, StopIteration().value, SystemExit(4).code, SystemExit().code, SystemExit(1, 2).code)
print(ImportError("x", name="n", path="p").name, ImportError("m").msg, AttributeError("a", name="n", obj=5).obj, NameError("a", name="q").name)
try: AttributeError("a", foo=1)
except TypeError as x: print(x)
try: ValueError(a=1)
except TypeError as x: print(x)
try: raise E from ValueError("c")
except E as x: print(repr(x.__cause__), x.__context__, x.__suppress_context__)
try:
    try: 1/0
    except ZeroDivisionError as z: raise E("second")
except E as x: print(repr(x.__context__), x.__cause__, x.__suppress_context__, x.__context__.__traceback__ is not None)
try:
    try: raise ValueError(1)
    except ValueError:
        try: raise KeyError(2)
        except KeyError: pass
        raise TypeError(3)
except TypeError as x: print(repr(x.__context__), repr(x.__context__.__context__))
x = ValueError("n"); x.add_note("note1"); x.add_note("note2"); print(x.__notes__)
try: x.add_note(5)
except TypeError as t: print(t)
try: x.__cause__ = 5
except TypeError as t: print(t)
try: x.__context__ = 5
except TypeError as t: print(t)
try: x.__traceback__ = 5
except TypeError as t: print(t)
try: x.with_traceback(5)
except TypeError as t: print(t)
x.__cause__ = None; print(x.__suppress_context__)
class E2(Exception):
    def __init__(self, *a, **k): self.k = k
print(E2(1, z=2).k, E2(1, z=2).args, repr(E2(1, z=3)))
class E3(ValueError, KeyError): pass
try: raise E3("multi")
except KeyError as y: print(y, E3.__mro__)
class E4(Exception):
    def __new__(cls, *a): o = super().__new__(cls, *a); o.new = True; return o
print(E4(1).new, E4(1).args)
print(issubclass(KeyError, LookupError), issubclass(StopIteration, Exception), issubclass(SystemExit, Exception), issubclass(GeneratorExit, Exception), issubclass(RecursionError, RuntimeError), issubclass(ModuleNotFoundError, ImportError), issubclass(UnicodeError, ValueError), issubclass(FileNotFoundError, OSError), IOError is OSError)
def f():
    try: return 1/0
    except: return sys.exc_info()[0]
    finally: print(sys.exc_info())
print(f(), sys.exc_info())
try:
    raise E("a") from None
except E as y: print(y.__cause__, y.__suppress_context__)
for c in (ArithmeticError, AssertionError, BufferError, EOFError, FloatingPointError, IndexError, MemoryError, NotImplementedError, OverflowError, ReferenceError, RuntimeError, SystemError, UnboundLocalError, ZeroDivisionError, Warning, UserWarning, DeprecationWarning, TimeoutError, PermissionError):
    print(c.__name__, c.__bases__, repr(c("t")))
assert True, "no"
try: assert False
except AssertionError as y: print(repr(y), y.args)
try: assert 0, (1, 2)
except AssertionError as y: print(repr(y), y.args)
def g():
    e = None
    try: raise ValueError("v")
    except ValueError as e: pass
    try: return e
    except UnboundLocalError as u: return str(u)
print(g())
try: raise (ValueError("a"), 5)
except (ValueError, TypeError) as y: print(type(y), y)
try: [][1]
except LookupError as y: print(type(y).__name__, y)
print(BaseException("a") == BaseException("a"), hash(E) == hash(E), bool(E()))
