# typing does nothing at run time, and must not be in the way.
from typing import Any, Callable, Dict, Generic, Iterable, List, NamedTuple, Optional, Tuple, TypeVar, Union

T = TypeVar("T")


def first(items: List[T], default: Optional[T] = None) -> Union[T, None]:
    return items[0] if items else default


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item

    def map(self, f: Callable[[T], Any]) -> "Box":
        return Box(f(self.item))


class Point(NamedTuple):
    x: int
    y: int = 0


table: Dict[str, Tuple[int, ...]] = {"a": (1, 2)}
print(first([5, 6]), first([]), Box(3).map(lambda v: v * 2).item, Point(1), Point(1, 2).y, table)
