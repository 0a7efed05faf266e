def run(*errors):
    try:
        try:
            if errors:
                raise ExceptionGroup("g", list(errors))
            print("no error")
        except* ValueError as e:
            print("value", [str(x) for x in e.exceptions])
        except* KeyError as e:
            print("key", [str(x) for x in e.exceptions])
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as e:
        print("left", repr(e))


run()
run(ValueError("a"))
run(ValueError("a"), KeyError("b"), ValueError("c"))
run(TypeError("t"), ValueError("v"))
try:
    try:
        raise ValueError("single")
    except* ValueError as e:
        print(repr(e))
except BaseException as e:
    print("never", e)
