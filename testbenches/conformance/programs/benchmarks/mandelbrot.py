# The set in characters.
def escape(cr, ci, limit):
    zr = zi = 0.0
    for n in range(limit):
        rr, ii = zr * zr, zi * zi
        if rr + ii > 4.0:
            return n
        zr, zi = rr - ii + cr, 2.0 * zr * zi + ci
    return limit


shades = " .:-=+*#%@"
total = 0
for row in range(21):
    line = ""
    for column in range(60):
        n = escape(-2.2 + column * 0.05, -1.0 + row * 0.1, 40)
        total += n
        line += shades[n * (len(shades) - 1) // 40]
    print(line.rstrip())
print(total)
