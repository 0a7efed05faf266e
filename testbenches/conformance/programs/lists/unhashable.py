# Lists have no hash.
try:
    hash([1])
except TypeError as e:
    print("TypeError", e)
try:
    {[1]: 2}
except TypeError as e:
    print("TypeError", e)
try:
    {1, [2]}
except TypeError as e:
    print("TypeError", e)
try:
    {(1, [2]): 3}
except TypeError as e:
    print("TypeError", e)
print(hash((1, 2)) == hash((1, 2)))
