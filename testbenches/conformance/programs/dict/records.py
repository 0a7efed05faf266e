people = [{"name": "Ann", "age": 30, "tags": ["x"]}, {"name": "Bob", "age": 25, "tags": []}, {"name": "Cid", "age": 35, "tags": ["x", "y"]}]
print(sorted(people, key=lambda p: p["age"])[0]["name"], [p["name"] for p in people if p["age"] > 26], {p["name"]: len(p["tags"]) for p in people}, max(people, key=lambda p: len(p["tags"]))["name"], sum(p["age"] for p in people) / len(people))
by_tag = {}
for p in people:
    for t in p["tags"] or ["none"]:
        by_tag.setdefault(t, []).append(p["name"])
print(by_tag)
for i, p in enumerate(people):
    match p:
        case {"name": str(name), "tags": []}:
            print(i, name, "untagged")
        case {"age": age, **rest} if age > 30:
            print(i, age, sorted(rest))
        case {"name": name}:
            print(i, name)
