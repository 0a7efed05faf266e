# Sorting is stable, also when reversed.
people = [("ann", 30), ("bob", 25), ("cid", 30), ("dan", 25), ("eve", 30)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
people.sort(key=lambda p: p[0], reverse=True)
print(people)
people.sort(key=lambda p: p[1])
print(people)
print(sorted(range(10), key=lambda x: x % 3))
