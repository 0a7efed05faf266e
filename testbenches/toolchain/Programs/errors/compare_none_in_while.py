x = None
while 5 >= x:
    print(1)
