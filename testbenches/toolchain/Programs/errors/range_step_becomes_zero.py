def f(s):
  for i in range(1, 2, s):
    print(i)
f(1)
f(0)
