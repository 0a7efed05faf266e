try:
    import uio as io
except ImportError:
    import io
try:
    from ucollections import namedtuple, deque
except ImportError:
    from collections import namedtuple, deque
try:
    import usys
except ImportError as e:
    print(type(e).__name__, e, e.name)
    import sys as usys
def f():
    try:
        import nothing_there
        return nothing_there.x
    except ModuleNotFoundError as e: return str(e)
    finally: print("fin")
print(f(), io.StringIO("abc").read(), namedtuple("P", "x y")(1, 2), deque([1]), usys.maxsize > 5)
try:
    import present_not
except ImportError:
    present_not = None
print(present_not)
