count = 0
total = 0


def add(amount=1):
    global count, total
    count += 1
    total += amount
    return total


for i in range(5):
    add(i)
add()
add(amount=100)
print(count, total)
first = add
print(first(3), count)
del total
count = None
print(count)
