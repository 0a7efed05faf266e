# Rolling back by context managers.
class Transaction:
    def __init__(self, data):
        self.data = data

    def __enter__(self):
        self.saved = dict(self.data)
        return self.data

    def __exit__(self, kind, value, trace):
        if kind is not None:
            self.data.clear()
            self.data.update(self.saved)
        return kind is ArithmeticError


account = {"a": 10}
with Transaction(account) as d:
    d["a"] -= 3
    with Transaction(account) as inner:
        inner["a"] = 1000
        raise ArithmeticError
    d["b"] = 3
print(account)
try:
    with Transaction(account) as d:
        d["c"] = 1
        raise KeyError("x")
except KeyError:
    print(account)
