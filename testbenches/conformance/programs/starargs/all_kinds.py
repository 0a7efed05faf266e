# Every kind of parameter at once.
def f(a, b, /, c, d=4, *args, e, g=7, **kw):
    return a, b, c, d, args, e, g, kw


print(f(1, 2, 3, e=5))
print(f(1, 2, 3, 40, 50, 60, e=5, g=70, h=8))
print(f(1, 2, c=3, e=5, a=100))
for call in (lambda: f(1, 2, 3), lambda: f(1, e=5), lambda: f(1, b=2, c=3, e=5)):
    try:
        print(call())
    except TypeError as e:
        print("TypeError", e)
