def t(f):
    try: f()
    except BaseException as e: print("OUT", repr(e), repr(e.__cause__), repr(e.__context__))
def a():
    try: raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3), ExceptionGroup("in", [ValueError(4), KeyError(5)])])
    except* ValueError as e: print("V", repr(e), e.exceptions)
    except* (TypeError, KeyError) as e: print("TK", repr(e))
def b():
    try: raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError as e: raise KeyError("new")
    except* TypeError: raise
def c():
    try: raise ValueError("naked")
    except* ValueError as e: print(repr(e), type(e)); raise
def d():
    try: raise ValueError("naked")
    except* TypeError: print("no")
def e():
    try: raise ExceptionGroup("eg", [ValueError(1)])
    except* ValueError: raise TypeError("x") from None
def f():
    try: pass
    except* ValueError: print("no")
    else: print("else")
    finally: print("fin")
def g():
    try: raise ExceptionGroup("eg", [ValueError(1)])
    except* ExceptionGroup: pass
def h():
    for i in range(2):
        try: raise ExceptionGroup("eg", [ValueError(i), TypeError(i)])
        except* ValueError as x: print("loop", i, x.exceptions)
        except* Exception as x: print("rest", x.exceptions)
def i():
    try:
        try: raise ExceptionGroup("eg", [ValueError(1), BaseException(2)]) 
        except TypeError as x: print(x)
        raise BaseExceptionGroup("beg", [ValueError(1), KeyboardInterrupt(2)])
    except* ValueError: print("handled")
for fn in (a, b, c, d, e, f, g, h, i): print(fn.__name__); t(fn)
for bad in (lambda: ExceptionGroup(), lambda: ExceptionGroup("a"), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("a", []), lambda: ExceptionGroup("a", 5), lambda: ExceptionGroup("a", [1]), lambda: ExceptionGroup("a", [ValueError], ), lambda: ExceptionGroup("a", [KeyboardInterrupt()]), lambda: ExceptionGroup("a", {ValueError(1)}), lambda: ExceptionGroup("a", [ValueError()]).split(5), lambda: ExceptionGroup("a", [ValueError()]).subgroup([ValueError])):
    try: print(repr(bad()))
    except Exception as x: print(type(x).__name__, x)
eg = ExceptionGroup("m", (ValueError(1), TypeError(2), ExceptionGroup("n", [ValueError(3)])))
print(eg, repr(eg), eg.message, eg.exceptions, eg.args, isinstance(eg, Exception), ExceptionGroup.__mro__, BaseExceptionGroup("x", [ValueError()]).__class__, BaseExceptionGroup("x", [SystemExit()]).__class__)
print(eg.split(ValueError), eg.subgroup(lambda x: isinstance(x, TypeError)), eg.subgroup((KeyError, ValueError)), eg.split(KeyError), eg.subgroup(ExceptionGroup) is eg)
class My(ExceptionGroup):
    def __new__(cls, m, e, code): o = super().__new__(cls, m, e); o.code = code; return o
    def __init__(self, m, e, code): super().__init__(m, e)
    def derive(self, e): return My(self.message, e, self.code)
m = My("my", [ValueError(1), KeyError(2)], 42); x, y = m.split(ValueError); print(type(x), x.code, x, repr(y))
