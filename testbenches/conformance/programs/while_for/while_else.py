# The else of while: only without break.
def find(values, wanted):
    i = 0
    while i < len(values):
        if values[i] == wanted:
            print("found at", i)
            break
        i += 1
    else:
        print("not found after", i)


find([1, 2, 3], 2)
find([1, 2, 3], 9)
find([], 1)
while False:
    print("never")
else:
    print("else of a loop that never ran")
