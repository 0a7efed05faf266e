def log(*a): print(*a)
def g1():
    try:
        x = yield 1
        log('got', x)
        try:
            y = yield 2
            log('got', y)
        except ValueError as e:
            log('caught', e)
            yield 'recovered'
        finally:
            log('inner finally')
        yield 3
    finally:
        log('outer finally')
g = g1(); log(next(g)); log(g.send('a')); log(g.throw(ValueError('v'))); log(next(g)); 
try: next(g)
except StopIteration as e: log('stop', e.value)
g = g1(); next(g); next(g)
try: g.throw(KeyError('k'))
except KeyError as e: log('KeyError', e, e.__context__)
g = g1(); next(g); g.close(); g.close(); log(list(g))
def g2():
    while True:
        try: yield 1
        except GeneratorExit: log('exit'); return
g = g2(); next(g); g.close()
def g3():
    try: yield 1
    except GeneratorExit: yield 2
g = g3(); next(g)
try: g.close()
except RuntimeError as e: log('RuntimeError', e)
def g4():
    try: yield 1
    finally: raise ValueError('in finally')
g = g4(); next(g)
try: g.close()
except ValueError as e: log('ValueError', e, type(e.__context__))
g = g4()
g.close(); log(list(g))
g = g4()
try: g.throw(TypeError('before start'))
except TypeError as e: log(e)
log(list(g))
try: g4().send(5)
except TypeError as e: log(e)
def sub():
    try:
        r = yield 'sub1'
        log('sub got', r)
        r = yield 'sub2'
        log('sub got', r)
    except ValueError as e:
        log('sub caught', e); return 'from except'
    finally: log('sub finally')
    return 'sub result'
def outer():
    r = yield from sub()
    log('outer result', r)
    r = yield from [10, 20]
    log('list result', r)
    return 'done'
g = outer(); log(next(g)); log(g.send('A')); log(g.send('B')); log(next(g))
try: next(g)
except StopIteration as e: log(e.value)
g = outer(); next(g); log(g.throw(ValueError('x'))); log(list(g))
g = outer(); next(g); g.close()
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration('it value')
        return self.n
    def send(self, v): log('It.send', v); return self.n * 100
    def throw(self, *a): log('It.throw', a[0] if isinstance(a[0], type) else type(a[0])); return 'thrown'
    def close(self): log('It.close')
def d():
    r = yield from It(); log('r', r); return r
g = d(); log(next(g), g.send(5), next(g), g.throw(ValueError), next(g))
g.close()
g = d(); log(list(g))
def reenter():
    yield next(h)
h = reenter()
try: next(h)
except ValueError as e: log(e)
def stopper():
    yield 1
    raise StopIteration(5)
try: list(stopper())
except RuntimeError as e: log(e, repr(e.__cause__))
def ret(): return (yield)
g = ret(); next(g)
try: g.send(42)
except StopIteration as e: log(e.value, e.args)
g = (x * y for x in range(3) for y in 'ab' if x)
log(list(g), next(g, 'end'))
log(sum(i for i in range(10) if i % 2), max((len(w), w) for w in ['a', 'ccc', 'bb']), dict((k, v) for k, v in zip('ab', [1, 2])))
def gen_with():
    class C:
        def __enter__(self): log('enter'); return 1
        def __exit__(self, *a): log('exit', a[0] and a[0].__name__); return False
    with C() as v: yield v
g = gen_with(); next(g); g.close(); del g
for v in gen_with(): log('v', v)
def loop():
    for i in range(3):
        try: yield i
        finally: log('f', i)
for i in loop(): print(i)
log('after break')
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
import itertools
log(list(itertools.islice(fib(), 15)), list(itertools.takewhile(lambda x: x < 50, fib())))
def tree(n): 
    if n: yield from tree(n - 1); yield n; yield from tree(n - 1)
log(*tree(4))
g = g1(); log(g.gi_running, g.__name__, g.__qualname__, g.gi_frame is not None, type(g).__name__, iter(g) is g)
g.close(); log(g.gi_frame)
def throw3():
    try: yield
    except Exception as e: log(type(e), e.args)
    yield 'end'
g = throw3(); next(g); log(g.throw(ValueError, 'msg'))
g = throw3(); next(g); log(g.throw(ValueError, ValueError('inst')))
g = throw3(); next(g)
try: g.throw(5)
except TypeError as e: log(e)
try: g.throw(int)
except TypeError as e: log(e)
