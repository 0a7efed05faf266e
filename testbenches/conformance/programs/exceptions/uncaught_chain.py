class Problem(Exception):
    pass


def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise Problem(f"cannot parse {text!r}") from e


print(parse("5"))
parse("five")
