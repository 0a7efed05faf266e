# Dicts by unpacking, update and |.
base = {"a": 1, "b": 2}
over = {"b": 20, "c": 30}
print({**base, **over} == base | over, base | over)
base |= over
print(base)
options = {"x": 1}


def call(**kw):
    return dict(sorted(kw.items()))


print(call(**options, y=2), call(**{**options, "x": 5}))
keys, values = zip(*sorted(base.items()))
print(keys, values)
inverted = {v: k for k, v in base.items()}
print(inverted)
