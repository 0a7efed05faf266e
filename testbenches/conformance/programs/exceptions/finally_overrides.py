def swallow():
    try:
        raise ValueError
    finally:
        return "swallowed"


def loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            print("body", i)
            if i == 2:
                break
        finally:
            print("finally", i)
    return "done"


def nested():
    try:
        try:
            return "inner"
        finally:
            print("f1")
    finally:
        print("f2")


def replaced():
    try:
        try:
            raise ValueError("first")
        finally:
            raise KeyError("second")
    except KeyError as e:
        return repr(e), repr(e.__context__)


print(swallow(), loop(), nested(), replaced())


def breaks():
    while True:
        try:
            raise ValueError
        finally:
            break
    return "after break"


print(breaks())
