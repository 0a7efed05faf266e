# The Mandelbrot set in fixed point, 12 bits behind the point.
ONE = 1 << 12


def escape(cx, cy, limit):
    x = 0
    y = 0
    for i in range(limit):
        x2 = x * x >> 12
        y2 = y * y >> 12
        if x2 + y2 > 4 * ONE:
            return i
        x, y = x2 - y2 + cx, (x * y >> 11) + cy
    return limit


for row in range(-6, 7):
    for column in range(-20, 9):
        n = escape(column * ONE // 10, row * ONE // 5, 20)
        if n == 20:
            print("*", end="")
        elif n > 4:
            print("+", end="")
        else:
            print(".", end="")
    print()
