class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return r
async def co(x):
    print("start", x)
    a = await Aw(x)
    print("got", a)
    b = await co2(a)
    return b
async def co2(y):
    try:
        z = await Aw(y * 2)
        print("z", z)
    finally:
        print("fin co2")
    return z
c = co(1)
print(type(c), c.__name__, c.__qualname__, c.cr_running if hasattr(c, "cr_running") else "")
print(c.send(None)); print(c.send(10))
try: c.send(20)
except StopIteration as e: print("result", e.value)
try: c.send(None)
except RuntimeError as e: print(e)
c = co(2); c.send(None)
try: c.throw(ValueError("thrown"))
except ValueError as e: print("ve", e)
c = co(3); c.send(None); c.send(1); c.close(); print("closed")
c = co(4)
try: c.send(5)
except TypeError as e: print(e)
c.close()
try: iter(c)
except TypeError as e: print(e)
try: next(c)
except TypeError as e: print(e)
async def bad():
    await 5
try: bad().send(None)
except TypeError as e: print(e)
class CM:
    async def __aenter__(self): print("aenter"); await Aw("ae"); return "val"
    async def __aexit__(self, *a): print("aexit", a[0] and a[0].__name__); await Aw("ax"); return True
async def w():
    async with CM() as v:
        print(v)
        raise KeyError("in body")
    async with CM() as v, CM() as u: print("two", v, u)
    return "done"
def run(c):
    out = []
    try:
        while True: out.append(c.send(None))
    except StopIteration as e: return out, e.value
print(run(w()))
class AI:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n <= 0: raise StopAsyncIteration
        self.n -= 1
        await Aw("n")
        return self.n
async def f():
    async for x in AI(3): print("x", x)
    else: print("else")
    async for x in AI(5):
        if x == 3: continue
        if x == 1: break
        print(x)
    else: print("never")
    return [x async for x in AI(2)], {x: 1 async for x in AI(2)}, {x async for x in AI(1)}, [y async for y in agen(3) if y], sum([z async for z in AI(3)])
async def agen(n):
    for i in range(n):
        r = yield i
        if r: print("sent", r)
        await Aw("ag")
print(run(f()))
async def drive():
    a = agen(3)
    print(type(a), await a.__anext__(), await a.asend("s"), await a.asend(None))
    try: await a.asend(None)
    except StopAsyncIteration as e: print("SAI", e.args)
    a = agen2()
    print(await a.__anext__())
    print(await a.athrow(ValueError("at")))
    await a.aclose()
    a = agen2(); await a.__anext__(); await a.aclose()
    try: await a.__anext__()
    except StopAsyncIteration: print("closed")
    print(await anext(AI(1)), await anext(AI(0), "dflt"), aiter(AI(1)) is not None)
    g = (i * 2 async for i in AI(3)); print(type(g), [x async for x in g])
    try:
        async for x in 5: pass
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    try:
        with CM(): pass
    except TypeError as e: print(e)
    try:
        for x in AI(1): pass
    except TypeError as e: print(e)
    return "ok"
async def agen2():
    try: yield 1
    except ValueError as e: print("caught", e); yield "from except"
    finally: print("agen2 fin")
print(run(drive()))
async def ret(): return 5
async def chain(): return await ret() + await ret()
print(run(chain()))
async def raises(): raise ValueError("r")
async def catches():
    try: await raises()
    except ValueError as e: return f"caught {e}"
print(run(catches()))
async def si(): raise StopIteration("x")
try: run(si())
except RuntimeError as e: print(e, repr(e.__cause__))
c = ret(); run(c)
async def aw2(): await c
try: run(aw2())
except RuntimeError as e: print(e)
async def gather():
    return [await ret() for _ in range(3)], (lambda: 1)(), [(await ret(), i) for i in range(2)]
print(run(gather()))
class Loop:
    def __init__(self): self.q = []
    def add(self, c): self.q.append(c)
    def run(self):
        while self.q:
            c = self.q.pop(0)
            try: c.send(None); self.q.append(c)
            except StopIteration as e: print("task done", e.value)
async def task(n, k):
    for i in range(k):
        print("task", n, i); await Aw(None)
    return n
l = Loop(); l.add(task("a", 2)); l.add(task("b", 3)); l.run()
import types
print(isinstance(ret, types.FunctionType), types.CoroutineType.__name__)
