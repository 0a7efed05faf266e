# What throw() raises has the exceptions that the generator handles as its context, not those of its caller.
def g0():
    yield 1
def g1():
    try: yield 1
    except KeyError: pass
    yield 2
def g2():
    try: raise OSError('own')
    except OSError:
        yield 1
def show(e): print(repr(e), repr(e.__context__), repr(e.__context__ and e.__context__.__context__))
for g, n in ((g0, 0), (g0, 1), (g1, 1), (g2, 1), (g0, 2)):
    for x in (KeyError('k'), ValueError('v'), KeyError, GeneratorExit):
        it = g()
        for _ in range(n): next(it, None)
        try:
            raise IndexError('outer')
        except IndexError:
            try: print(it.throw(x))
            except BaseException as e: show(e)
            try: print(it.close())
            except BaseException as e: show(e)
def d():
    yield from g0()
def d2():
    try: raise OSError('own')
    except OSError:
        yield from g1()
for g in (d, d2):
    it = g(); next(it)
    try:
        raise IndexError('outer')
    except IndexError:
        try: print(it.throw(ValueError('v')))
        except BaseException as e: show(e)
    try: next(it)
    except BaseException as e: show(e)
def g():
    try: yield 1
    finally: pass
    raise KeyError
it = g()
try: 1/0
except ZeroDivisionError: next(it)
try: next(it)
except KeyError as e: print(repr(e.__context__))
def g():
    try: raise OSError
    except OSError:
        yield 1
        raise KeyError
it = g()
try: 1/0
except ZeroDivisionError: next(it)
try: next(it)
except KeyError as e: print(repr(e.__context__), repr(e.__context__.__context__))
