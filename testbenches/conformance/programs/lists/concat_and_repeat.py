# + and * make new lists; += and *= change the old.
a = [1]
b = a + [2]
print(a, b)
a *= 3
print(a)
alias = a
a += [9]
print(alias, alias is a)
a = a + [10]
print(alias is a, len(alias))
try:
    [1] + (2,)
except TypeError as e:
    print("TypeError", e)
try:
    [1] * 1.5
except TypeError as e:
    print("TypeError", e)
try:
    [1] * [2]
except TypeError as e:
    print("TypeError", e)
print([] + [] == [], [[]] * 2)
