# types.
import types


def f():
    yield 1


print(isinstance(f, types.FunctionType), isinstance(f(), types.GeneratorType), isinstance(print, types.BuiltinFunctionType), isinstance(types, types.ModuleType))
n = types.SimpleNamespace(a=1, b="x")
n.c = [1]
print(n, n.a, n == types.SimpleNamespace(a=1, b="x", c=[1]))
m = types.MappingProxyType({"k": 1})
print(m["k"], len(m), "k" in m)
try:
    m["z"] = 2
except TypeError as e:
    print("TypeError", e)


class C:
    pass


c = C()
c.method = types.MethodType(lambda self, x: (type(self).__name__, x), c)
print(c.method(5))
