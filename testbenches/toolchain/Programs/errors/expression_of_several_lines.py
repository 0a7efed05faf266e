def f(a, b):
    return (a +
        b // (a -
           a))
f(1,
  2)
