def counter():
    counter.calls += 1
    return counter.calls


counter.calls = 0
counter()
counter()
print(counter.calls, counter.__dict__, hasattr(counter, "other"))
del counter.calls
try:
    counter()
except AttributeError as e:
    print(e)
counter.__name__ = "renamed"
print(counter.__name__)
