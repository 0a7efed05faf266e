def classify(f):
    try:
        f()
    except IndexError:
        return "index"
    except LookupError:
        return "lookup"
    except (TypeError, ValueError):
        return "type or value"
    except Exception as e:
        return "other " + type(e).__name__
    except:
        return "base"
    return "none"


def exit_():
    raise SystemExit


print([classify(f) for f in (lambda: [][1], lambda: {}[1], lambda: int("x"), lambda: 1 + "a", lambda: 1 / 0, exit_, lambda: 1)])


def dynamic(kinds, f):
    try:
        f()
    except kinds as e:
        return type(e).__name__


errors = [KeyError]
errors.append(ZeroDivisionError)
print(dynamic(tuple(errors), lambda: 1 / 0), dynamic((), lambda: 1))
