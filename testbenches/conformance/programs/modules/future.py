from __future__ import annotations, generator_stop
import __future__


def scale(value: Undefined, by: 'int' = 2) -> list[Undefined]:
    return value * by


print(scale(4), scale.__annotations__)
print(__future__.all_feature_names)
