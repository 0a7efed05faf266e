def lots(n):
    if n == 0: raise KeyError("deep")
    lots(n - 1)
try:
    lots(10)
except KeyError:
    def inner():
        assert 1 == 2, "assertion %d" % 5
    inner()
