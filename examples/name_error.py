def later(flag):
    if flag:
        value = 1
    return value


print(later(True))
print(later(False))
