# Growing a list.
a = []
for i in range(20):
    a.append(i * i)
print(a, len(a))
a.extend([1, 2])
a.extend("ab")
a.extend(x for x in range(2))
print(a[20:])
b = [1, 2, 3]
b.insert(0, "start")
b.insert(2, "middle")
b.insert(100, "end")
b.insert(-1, "before end")
print(b)
b += (7, 8)
print(b[-2:])
c = b
c += [9]
print(b is c, b[-1])
try:
    b.extend(5)
except TypeError as e:
    print("TypeError", e)
