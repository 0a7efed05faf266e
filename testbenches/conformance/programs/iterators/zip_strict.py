# zip(strict=True) complains where lengths differ.
print(list(zip([1, 2], "ab", strict=True)))
try:
    list(zip([1, 2, 3], "ab", strict=True))
except ValueError as e:
    print("ValueError", e)
try:
    list(zip([1], "ab", strict=True))
except ValueError as e:
    print("ValueError", e)
print(list(zip(strict=True)))
