import abc
class M(type):
    def __instancecheck__(c, x): return x == 1
class A(metaclass=M): pass
class L(list): pass
class Ab(abc.ABC):
    @classmethod
    def __subclasshook__(c, o): return hasattr(o, 'foo')
class F:
    foo = 1
vals = [1, True, 1.5, 'a', None, [], L(), (), {}, A(), A, F(), int, len, [].append, lambda: 0, iter([]), (x for x in ()), Ellipsis, NotImplemented, 10**30, 2j, range(1), slice(1), b'', type, object()]
for v in vals:
    print([isinstance(v, c) for c in (int, float, str, list, tuple, type(None), A, L, Ab, type, object, (int, str), (float, (list, dict)), (A, Ab), ())], type(v).__name__)
for bad in (1, (5, int), ((int, 5), 6), 'a', (int, 5), [int], None):
    try: print(isinstance(1, bad), isinstance('x', bad))
    except TypeError as e: print(e)
print(isinstance(5, int | str), isinstance([], int | None), issubclass(bool, (str, int)))
