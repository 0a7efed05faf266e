def f(n): raise ValueError(n)
def make():
    l = []
    for i in range(2):
        try: f(i)
        except ValueError as e: l.append(e)
    try:
        try: 1/0
        except ZeroDivisionError: raise KeyError("k")
    except KeyError as e: l.append(e)
    return l
def main():
    raise ExceptionGroup("outer", make() + [ExceptionGroup("inner", [TypeError("t")])])
main()
