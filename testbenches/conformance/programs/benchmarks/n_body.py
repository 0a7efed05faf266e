# Planets under gravity; the energy hardly changes.
DAYS = 365.24
SUN = 39.47841760435743


class Body:
    def __init__(self, place, speed, mass):
        self.x, self.y, self.z = place
        self.vx, self.vy, self.vz = (v * DAYS for v in speed)
        self.mass = mass * SUN


bodies = [
    Body((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), 1.0),
    Body((4.841431442464721, -1.1603200440274284, -0.10362204447112311), (0.001660076642744037, 0.007699011184197404, -0.0000690460016972063), 0.0009547919384243266),
    Body((8.34336671824458, 4.124798564124305, -0.4035234171143214), (-0.002767425107268624, 0.004998528012349172, 0.00002304172975737639), 0.0002858859806661308),
    Body((12.894369562139131, -15.111151401698631, -0.22330757889265573), (0.002964601375647616, 0.0023784717395948095, -0.000029658956854023756), 0.00004366244043351563),
]


def settle():
    px = sum(b.vx * b.mass for b in bodies)
    py = sum(b.vy * b.mass for b in bodies)
    pz = sum(b.vz * b.mass for b in bodies)
    sun = bodies[0]
    sun.vx, sun.vy, sun.vz = -px / SUN, -py / SUN, -pz / SUN


def energy():
    total = 0.0
    for i, a in enumerate(bodies):
        total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for b in bodies[i + 1:]:
            dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            total -= a.mass * b.mass / (dx * dx + dy * dy + dz * dz) ** 0.5
    return total


def step(dt):
    for i, a in enumerate(bodies):
        for b in bodies[i + 1:]:
            dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            square = dx * dx + dy * dy + dz * dz
            pull = dt / (square * square ** 0.5)
            a.vx -= dx * b.mass * pull
            a.vy -= dy * b.mass * pull
            a.vz -= dz * b.mass * pull
            b.vx += dx * a.mass * pull
            b.vy += dy * a.mass * pull
            b.vz += dz * a.mass * pull
    for b in bodies:
        b.x += dt * b.vx
        b.y += dt * b.vy
        b.z += dt * b.vz


settle()
print("%.9f" % energy())
for _ in range(200):
    step(0.01)
print("%.9f" % energy())
