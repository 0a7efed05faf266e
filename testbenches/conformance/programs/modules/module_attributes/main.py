# Modules are objects with attributes.
import data

print(data.__doc__)
print(hasattr(data, "x"), hasattr(data, "y"), getattr(data, "y", "none"))
data.y = 7
print(data.y, data.total())
setattr(data, "x", 100)
print(data.total())
del data.y
print(hasattr(data, "y"))
try:
    data.z
except AttributeError as e:
    print("AttributeError", e)
print(type(data).__name__)
