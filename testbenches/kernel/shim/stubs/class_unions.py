def alias_of(origin, key):
    return origin[key]
