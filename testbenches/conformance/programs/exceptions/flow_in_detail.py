def f(n):
    for i in range(5):
        try:
            if i == n: return ('ret', i)
            if i == 1: continue
            if i == 3: break
        except ZeroDivisionError: print('no')
        else: print('else', i)
        finally: print('finally', i)
    else: return 'loop else'
    return 'after'
for n in (0, 2, 4, 9): print(f(n))
def g():
    try: return 1
    finally: return 2
def h():
    for i in range(3):
        try: raise ValueError(i)
        except ValueError: continue
        finally: print('fin', i)
    return 'h'
def k():
    while True:
        try: raise KeyError
        finally: break
    return 'swallowed'
def nested():
    try:
        try: raise ValueError('a')
        finally: raise KeyError('b')
    except KeyError as e:
        return repr(e), repr(e.__context__), e.__cause__, e.__suppress_context__
print(g(), h(), k(), nested())
def chain():
    try:
        try: 1 / 0
        except ZeroDivisionError as e: raise ValueError('v') from e
    except ValueError as e2:
        try: raise TypeError('t') from None
        except TypeError as e3: return e2.__cause__, e3.__cause__, e3.__context__, e3.__suppress_context__
print(chain())
try:
    try: raise ValueError(1)
    except ValueError as e:
        e.x = 5; raise
except ValueError as e: print(e.x, e.args)
try: e
except NameError as err: print(err)
def deep(n):
    if n == 0: raise LookupError('deep')
    try: deep(n - 1)
    except KeyError: print('never')
    finally: print(n, end=' ')
try: deep(5)
except LookupError as e: print(e)
def gen():
    yield 1
try:
    for x in gen(): raise IndexError('in loop')
except IndexError as e: print(e)
class Ctx:
    def __init__(s, sup): s.sup = sup
    def __enter__(s): print('enter'); return s
    def __exit__(s, t, v, tb): print('exit', t and t.__name__, v); return s.sup
def w(sup):
    with Ctx(sup) as a, Ctx(False) as b:
        raise OSError(5, 'msg')
    return 'suppressed'
print(w(True))
try: w(False)
except OSError as e: print(e.errno, e.strerror, e)
def w2():
    for i in range(3):
        with Ctx(False):
            if i == 1: continue
            if i == 2: return 'w2'
print(w2())
class BadExit:
    def __enter__(s): return s
    def __exit__(s, *a): raise RuntimeError('exit failed')
try:
    with BadExit(): raise ValueError('body')
except RuntimeError as e: print(e, repr(e.__context__))
class BadEnter:
    def __enter__(s): raise RuntimeError('enter failed')
    def __exit__(s, *a): print('not called')
try:
    with BadEnter(): pass
except RuntimeError as e: print(e)
for E in (ValueError, KeyError, Exception):
    try: raise E('x', 1)
    except (TypeError, ValueError) as e: print('first', repr(e))
    except LookupError as e: print('second', repr(e), str(e))
    except Exception as e: print('third', repr(e), e.args)
try: raise ValueError
except ValueError as e: print(repr(e), e.args, str(e) == '')
e1 = ValueError('a'); e2 = KeyError('b')
try: raise e1 from e2
except ValueError as e: print(e is e1, e.__cause__ is e2)
try: raise ValueError('x').with_traceback(None)
except ValueError as e: print(e.__traceback__ is not None)
x = ValueError('n'); x.add_note('note 1'); print(x.__notes__)
try: x.add_note(5)
except TypeError as e: print(e)
print(issubclass(KeyError, LookupError), ValueError.__mro__, BaseException.__bases__)
class MyE(Exception):
    def __init__(self, a, b=2): super().__init__(a); self.b = b
try: raise MyE(1, b=3)
except MyE as e: print(e, e.args, e.b, repr(e))
class MyE2(MyE, KeyError): pass
print(str(MyE2('k')), isinstance(MyE2(1), LookupError))
def reraise():
    try: raise ValueError('first')
    except ValueError:
        try: raise KeyError('second')
        except KeyError: pass
        raise
try: reraise()
except ValueError as e: print(e, e.__context__)
import sys
try: raise ValueError('info')
except ValueError: print(sys.exc_info()[0], sys.exc_info()[1])
print(sys.exc_info())
try: int('x')
except ValueError as e: print(e); err = e
print(err, err.__traceback__.tb_lineno)
for t in (StopIteration(3), SystemExit(4), UnicodeDecodeError('utf-8', b'a\xff', 1, 2, 'bad'), ImportError('m', name='n', path='p'), NameError('x', name='y'), AttributeError('a', name='b', obj=3), OSError(2, 'm', 'f'), SyntaxError('s', ('f', 1, 2, 'text')), KeyError(), IndexError('i')):
    print(repr(t), '|', str(t), '|', {k: getattr(t, k, None) for k in ('value', 'code', 'start', 'name', 'path', 'errno', 'filename', 'lineno', 'object')})
for bad in (lambda: UnicodeDecodeError('a'), lambda: ImportError('a', foo=1), lambda: ValueError(x=1), lambda: OSError(x=1)):
    try: bad()
    except TypeError as e: print(e)
print(type(OSError(2, 'x')), type(OSError(13, 'x')), type(OSError(17, 'x')), type(OSError(9999, 'x')), type(OSError(2)), OSError(2).errno)
try: assert (1, 2) == (1, 3), f'{1 + 1}'
except AssertionError as e: print(repr(e))
