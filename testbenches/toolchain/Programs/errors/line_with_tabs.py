def f(x):
	if x:
		return x //	0   # comment
f(1)
