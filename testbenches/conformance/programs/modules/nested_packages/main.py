# Packages in packages, relative imports, modules of the library that are packages.
import a.b.c
import a.b.c as x
from a.b import c, value
from a import *
import collections.abc
import collections.abc as cabc
from collections import abc
print(a.get(), x is c, x.where(), value, name, get())
print(collections.abc is cabc, abc is cabc, isinstance([], cabc.Sequence), collections.Counter("aab"))
print(getattr(a, "d").value, a.b.__doc__, sorted(n for n in dir(a) if n[0] != "_"))
