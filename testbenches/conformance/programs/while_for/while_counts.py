# A while loop counts down, and its else runs when the condition is false.
n = 3
while n:
    print("n is", n)
    n -= 1
else:
    print("finished", n)
