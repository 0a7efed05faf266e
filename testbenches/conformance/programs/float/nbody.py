class Body:
    def __init__(self, x, y, vx, vy, m):
        self.x, self.y, self.vx, self.vy, self.m = x, y, vx, vy, m


bodies = [Body(0, 0, 0, 0, 1000.0), Body(10, 0, 0, 10.0, 1.0), Body(-20, 0, 0, -7.0, 2.0)]


def energy():
    e = sum(0.5 * b.m * (b.vx ** 2 + b.vy ** 2) for b in bodies)
    for i, a in enumerate(bodies):
        for b in bodies[i + 1:]:
            e -= a.m * b.m / ((a.x - b.x) ** 2 + (a.y - b.y) ** 2) ** 0.5
    return e


start = energy()
for _ in range(200):
    for i, a in enumerate(bodies):
        for b in bodies[i + 1:]:
            dx, dy = a.x - b.x, a.y - b.y
            d = (dx * dx + dy * dy) ** -1.5 * 0.001
            a.vx -= dx * b.m * d
            a.vy -= dy * b.m * d
            b.vx += dx * a.m * d
            b.vy += dy * a.m * d
    for b in bodies:
        b.x += 0.001 * b.vx
        b.y += 0.001 * b.vy
print(f"{start:.9f} {energy():.9f}")
for b in bodies:
    print(f"{b.x:.9f} {b.y:.9f}")
