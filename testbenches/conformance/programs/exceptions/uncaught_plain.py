print("start")
try:
    print("work")
    raise ValueError("the end", 5)
finally:
    print("cleanup")
