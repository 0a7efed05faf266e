def f(n):
    print("start", n)
    try:
        if n == 0:
            return "returned"
        if n == 1:
            raise ValueError("one")
        if n == 2:
            1 / 0
        print("body")
    except ValueError as e:
        print("except", e)
        return "from except"
    else:
        print("else")
        return "from else"
    finally:
        print("finally", n)
    return "end"


for n in range(4):
    try:
        print(f(n))
    except ZeroDivisionError as e:
        print("escaped", e)
