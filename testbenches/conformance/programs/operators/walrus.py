# := in conditions, comprehensions and calls.
data = [1, 5, 12, 7, 20]
if (n := len(data)) > 3:
    print("long", n)
print([y for x in data if (y := x * 2) > 10], y)
i = 0
while (value := data[i]) < 12:
    print("below", value)
    i += 1
print(value, (a := 3) + a, a)


def f():
    total = 0
    print([total := total + x for x in data], total)


f()
print(any((found := x) > 10 for x in data), found)
