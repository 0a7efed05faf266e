def mark(name):
    print("make", name)

    def decorate(f):
        print("apply", name)

        def wrapper():
            print("enter", name)
            f()
            print("leave", name)
        return wrapper
    return decorate


@mark("first")
@mark("second")
@mark("third")
def work():
    print("work")


work()
