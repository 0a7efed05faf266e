# Without a match nothing happens, and names stay as they were.
x = "old"
match [1, 2, 3]:
    case [x]:
        print("one")
    case [a, b]:
        print("two")
print(x)
match 3:
    case 4:
        print("no")
print("after")
for value in range(4):
    match value:
        case 1:
            continue
        case 3:
            break
    print("loop", value)
