class I:
    def __index__(self): return 1
for r in ('a',None,1.5,10**30,2**40,-2**40,I(),[],True,0):
    try: print(sorted([3,1,2],reverse=r))
    except Exception as e: print(type(e).__name__,e)
    try: print([3,1,2].sort(reverse=r))
    except Exception as e: print(type(e).__name__,e)
print(type(iter('ab')), type(iter('é')), list(iter('aé')), iter('ab').__length_hint__())
for f in (lambda: super(1,2,3), lambda: slice(x=1), lambda: slice(1,x=2), lambda: pow(x=1), lambda: round(x=2), lambda: str(b'ab', 1), lambda: bytes(1,2), lambda: bytearray('a', 'utf-8', 3), lambda: ''.join(x=1), lambda: 'a'.split(sep=1, x=2)):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
