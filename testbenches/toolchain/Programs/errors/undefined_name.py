def f():
    return 1 + undefined_thing
f()
