# A module beside the program.
import shapes
from shapes import area, UNIT

print(shapes.area(2, 3), area(4, 5), UNIT, shapes.UNIT)
print(shapes.Square(4).area(), shapes.__name__, __name__)
