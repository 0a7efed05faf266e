# A subclass of list keeps the list's operations and adds its own.
class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def peek(self):
        return self[-1]


s = Stack()
s.push(1).push(2).push(3)
print(s, len(s), s.peek())
print(s.pop(), s)
print(s == [1, 2], [1, 2] == s, isinstance(s, list))
t = Stack([9, 8])
print(s + t, type(s + t).__name__)
print(sorted(t), 9 in t)
for item in t:
    print("item", item)
t.name = "extra"
print(t.name)
