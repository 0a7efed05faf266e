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


# The exception that a generator handles is its own, also where its caller handles the same one.
import sys


def handled():
    return sys.exc_info()[0] and sys.exc_info()[0].__name__


def keeps():
    try:
        print('at first', handled())
        yield
    except Exception as error:
        print('in the clause', handled(), error.__context__)
        yield
        print('later', handled())
        yield
        raise
    finally:
        print('at last', handled())


generator = keeps()
next(generator)
try:
    raise ValueError('outer')
except ValueError as error:
    generator.throw(error)
print(handled())
next(generator)
try:
    next(generator)
except ValueError as error:
    print(repr(error), error.__context__)


def leaves():
    try:
        raise ValueError
    except ValueError:
        yield 1
    yield handled()


generator = leaves()
try:
    raise IndexError
except IndexError:
    next(generator)
print(next(generator), handled())


def splits():
    try:
        raise ExceptionGroup('group', [ValueError(1), TypeError(2)])
    except* ValueError as part:
        yield repr(part), handled()
        yield repr(sys.exc_info()[1])
    except* TypeError:
        yield repr(sys.exc_info()[1])
    yield handled()


print(*splits(), sep='\n')
print(handled())


# Methods of coroutines and of generators that have the same names.
async def waits():
    return 1

for made in ((x for x in 'ab'), waits(), (x for x in 'ab')):
    try:
        made.throw(KeyError('k'))
    except KeyError as error:
        print(repr(made)[:20], error)
    made.close()
