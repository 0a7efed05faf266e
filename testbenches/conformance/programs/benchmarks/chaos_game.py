# A triangle by jumping half way to random corners; the generator is our own.
class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % n


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def between(self, other):
        return Point((self.x + other.x) / 2, (self.y + other.y) / 2)


width, height = 48, 20
corners = [Point(0.0, 19.9), Point(47.9, 19.9), Point(24.0, 0.0)]
random = Random(2024)
grid = [[0] * width for _ in range(height)]
p = Point(10.0, 10.0)
for i in range(4000):
    p = p.between(corners[random.below(3)])
    if i > 20:
        grid[int(p.y)][int(p.x)] += 1
for row in grid:
    print("".join(" .+#"[min(3, n // 4 + (n > 0))] for n in row).rstrip())
print(sum(map(sum, grid)), max(map(max, grid)))
