config = {"db": {"host": "a", "port": 1}, "debug": False}


def merge(base, extra):
    result = dict(base)
    for k, v in extra.items():
        if isinstance(v, dict) and isinstance(result.get(k), dict):
            result[k] = merge(result[k], v)
        else:
            result[k] = v
    return result


print(merge(config, {"db": {"port": 2, "user": {"name": "x"}}, "debug": True}))
print(config)
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)
tree = {}
for path in ("a/b/c", "a/b/d", "e"):
    node = tree
    for part in path.split("/"):
        node = node.setdefault(part, {})
print(tree)
