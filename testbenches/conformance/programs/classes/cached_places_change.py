# Instances of a class keep their attributes in different order; slots.
# attribute order
class P: pass
def order(flag):
    p = P()
    if flag: p.x = 1; p.y = 2
    else: p.y = 20; p.x = 10
    return p
for i in range(6):
    p = order(i % 2)
    print(p.x, p.y, list(p.__dict__), p.x, p.y)
for i in range(4):
    p = order(i % 2)
    p.x += 1
    p.z = p.x + p.y
    del p.x
    try: p.x
    except AttributeError as e: print(e)
    p.x = 'again'
    print(p.x, p.y, p.z, list(vars(p).items()))
# slots
class S:
    __slots__ = ('u', 'v')
    def __init__(self, u): self.u = u
for i in range(3):
    s = S(i)
    try: s.v
    except AttributeError as e: print(e)
    s.v = s.u * 2
    print(s.u, s.v)
    try: s.w = 1
    except AttributeError as e: print(e)
    del s.u
    try: print(s.u)
    except AttributeError as e: print(e)
