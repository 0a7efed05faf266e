from collections import UserDict, UserList


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1)
u["b"] = 2
u.update({"c": 3})
print(u, "A" in u, len(u), sorted(u.items()), u.pop("A"))


class Stack(UserList):
    def push(self, x):
        self.append(x)


s = Stack([1])
s.push(2)
print(s, s[0], s[-1:], len(s), s + [3], 2 in s, s.pop())
