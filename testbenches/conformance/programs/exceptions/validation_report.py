def validate(record):
    problems = []
    for field, check in (("name", str), ("age", int), ("ratio", float)):
        try:
            value = record[field]
            if not isinstance(value, check):
                raise TypeError(f"{field} should be {check.__name__}, is {type(value).__name__}")
            if check is int and value < 0:
                raise ValueError(f"{field} is negative")
        except KeyError as e:
            problems.append(f"missing {e}")
        except (TypeError, ValueError) as e:
            problems.append(f"{type(e).__name__}: {e}")
    if problems:
        raise ValueError("; ".join(problems))
    return "ok"


for r in ({"name": "a", "age": 1, "ratio": 0.5}, {"name": 5, "age": -1}, {}):
    try:
        print(validate(r))
    except ValueError as e:
        print("invalid:", e)
