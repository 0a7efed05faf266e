# Data classes.
from dataclasses import dataclass, field, asdict, replace


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)

    def shifted(self, n):
        return Point(self.x + n, self.y + n)


p = Point(1, 2)
print(p, p == Point(1, 2), p != Point(2, 1), p.shifted(10), Point(x=5), p.tags is Point(1).tags)
p.tags.append("a")
print(asdict(p), replace(p, x=100))


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0


print(Version(1, 2) < Version(2), sorted([Version(3), Version(1, 9)]), hash(Version(1)) == hash(Version(1)), {Version(1): "v"}[Version(1, 0)])
try:
    Version(1).major = 2
except Exception as e:
    print(type(e).__name__, e)
try:
    Point()
except TypeError as e:
    print("TypeError", e)
