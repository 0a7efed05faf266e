def f(): pass
print(f() is None)
