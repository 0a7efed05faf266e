# Annotations are kept, not checked.
from typing import List


def f(a: int, b: "text" = 2) -> str:
    c: float = 1.5
    return c


print(f.__annotations__, f("x"))


class P:
    x: int
    y: str = "d"


print(P.__annotations__, P.y, hasattr(P, "x"))
count: int = 3
later: int
print(__annotations__, count)
print(List[int] is not None)
