def g():
    yield 1

async def co():
    pass

def deco(f): return f

@deco
def h(a,
      b):
    yield 1
for call in (lambda: g().throw(ValueError('x')), lambda: g().throw(KeyError, 'k'), lambda: co().throw(ValueError('c')), lambda: h(1, 2).throw(ValueError('h')), lambda: (x for x in []).throw(ValueError('ge'))):
    try:
        call()
    except Exception as e:
        entry = e.__traceback__
        while entry is not None:
            print(type(e).__name__, entry.tb_frame.f_code.co_name, entry.tb_lineno)
            entry = entry.tb_next
x = g()
try: x.throw(ValueError)
except ValueError: pass
print(list(x))
g().throw(ValueError('last'))
