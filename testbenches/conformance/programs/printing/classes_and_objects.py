# __str__ and __repr__.
class Both:
    def __str__(self): return "str!"
    def __repr__(self): return "repr!"


class OnlyRepr:
    def __repr__(self): return "only repr"


class OnlyStr:
    def __str__(self): return "only str"


print(Both(), [Both()], (Both(), OnlyRepr()), {Both(): OnlyRepr()} and "dict")
print(OnlyRepr(), str(OnlyRepr()), repr(OnlyRepr()))
print(OnlyStr(), repr(OnlyStr()).startswith("<__main__.OnlyStr object at "))
print(f"{Both()} {Both()!r} {Both()!s:>6}", "%s %r" % (Both(), Both()))
print(Both, OnlyRepr.__name__)


class Bad:
    def __str__(self): return 5


try:
    print(Bad())
except TypeError as e:
    print("TypeError", e)
