# Three spheres on a floor, in characters.
class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, o):
        return Vector(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vector(self.x - o.x, self.y - o.y, self.z - o.z)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k, self.z * k)

    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    def unit(self):
        return self * (1.0 / self.dot(self) ** 0.5)


class Sphere:
    mirror = 0.3

    def __init__(self, centre, radius, light):
        self.centre, self.radius, self.light = centre, radius, light

    def hit(self, start, direction):
        to = self.centre - start
        along = to.dot(direction)
        under = along * along - to.dot(to) + self.radius * self.radius
        if under < 0.0:
            return None
        distance = along - under ** 0.5
        return distance if distance > 1e-6 else None

    def normal(self, point):
        return (point - self.centre) * (1.0 / self.radius)

    def colour(self, point):
        return self.light


class Floor:
    mirror = 0.1

    def hit(self, start, direction):
        if direction.y > -1e-6:
            return None
        return (-1.0 - start.y) / direction.y

    def normal(self, point):
        return Vector(0.0, 1.0, 0.0)

    def colour(self, point):
        return 0.9 if (int(point.x // 1) + int(point.z // 1)) % 2 == 0 else 0.4


things = [Sphere(Vector(0.0, 0.0, 5.0), 1.0, 0.8), Sphere(Vector(-1.8, -0.4, 4.0), 0.6, 1.0), Sphere(Vector(1.5, -0.5, 3.5), 0.5, 0.6), Floor()]
light = Vector(-2.0, 3.0, -1.0).unit()


def nearest(start, direction):
    best, found = 1e9, None
    for thing in things:
        distance = thing.hit(start, direction)
        if distance is not None and 1e-6 < distance < best:
            best, found = distance, thing
    return best, found


def trace(start, direction, depth):
    distance, thing = nearest(start, direction)
    if thing is None:
        return 0.1 + 0.2 * max(0.0, direction.y)
    point = start + direction * distance
    normal = thing.normal(point)
    bright = 0.1
    if nearest(point + normal * 1e-4, light)[1] is None:
        bright += max(0.0, normal.dot(light))
    value = bright * thing.colour(point)
    if depth:
        bounced = direction - normal * (2.0 * normal.dot(direction))
        value = value * (1.0 - thing.mirror) + thing.mirror * trace(point + normal * 1e-4, bounced, depth - 1)
    return value


total = 0.0
for row in range(16):
    line = ""
    for column in range(44):
        value = trace(Vector(0.0, 0.0, 0.0), Vector((column - 21.5) / 22.0, (7.5 - row) / 11.0, 1.5).unit(), 1)
        total += value
        line += " .:-=+*#%@"[min(9, int(value * 10.0))]
    print(line.rstrip())
print(round(total, 6))
