# try inside loops, with break and continue through finally.
for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        10 // (i - 2)
        print("ok", i)
    except ZeroDivisionError:
        print("zero", i)
    finally:
        print("finally", i)
else:
    print("never")


def f():
    while True:
        try:
            return "returned"
        finally:
            print("on the way")


def g():
    for i in range(3):
        try:
            return i
        finally:
            continue
    return "end"


print(f(), g())
