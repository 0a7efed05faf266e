def f():
    try:
        raise ValueError("inner")
    except ValueError as e:
        message = str(e)

        def later():
            try:
                return e
            except NameError as err:
                return "gone: " + str(err)
    return later, message


later, message = f()
print(message, later())
