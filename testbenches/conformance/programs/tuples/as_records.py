# Sorting and grouping records.
people = [("bob", 25, "x"), ("ann", 30, "y"), ("cid", 25, "y")]
print(sorted(people))
print(sorted(people, key=lambda p: (p[1], p[0])), max(people, key=lambda p: p[1])[0])
groups = {}
for name, age, team in people:
    groups.setdefault((age, team), []).append(name)
print(groups)
print([name for name, *_ in people], dict((n, a) for n, a, _ in people))
for i, (name, age, team) in enumerate(people):
    print(i, name, age, team)
