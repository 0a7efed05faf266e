def escape(c, limit):
    z = 0
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


for y in range(-6, 7, 2):
    print("".join(" .:-=+*#%@"[min(escape(complex(x / 10, y / 6), 27) // 3, 9)] for x in range(-20, 8)))
