# Classes, exceptions and instances across modules.
from base import Shape, ShapeError
from derived import Circle, make

print(isinstance(make(2), Shape), make(2).area())
try:
    make(-1)
except ShapeError as e:
    print("ShapeError", e)
print(Circle.__mro__[1] is Shape, Circle.__module__, Shape.__module__)
