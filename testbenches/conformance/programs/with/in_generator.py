# A manager inside a generator is left when the generator is closed.
class M:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, trace):
        print("exit", kind.__name__ if kind else None)


def g():
    with M():
        yield 1
        yield 2


print(list(g()))
it = g()
print(next(it))
it.close()
it = g()
next(it)
try:
    it.throw(ValueError("thrown"))
except ValueError as e:
    print("out", e)
