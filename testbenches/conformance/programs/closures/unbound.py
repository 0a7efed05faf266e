def early():
    def show():
        return x
    try:
        show()
    except NameError as e:
        print(type(e).__name__, e)
    x = 1
    print(show())
    del x
    try:
        show()
    except NameError as e:
        print(e)


early()


def local():
    try:
        print(y)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    y = 1


local()
