# Attributes by names known at run time.
class A:
    kind = "class"

    def greet(self):
        return "hello"


a = A()
setattr(a, "x", 5)
print(getattr(a, "x"), getattr(a, "kind"), getattr(a, "y", "default"), getattr(a, "greet")())
print(hasattr(a, "x"), hasattr(a, "y"))
for i in range(3):
    setattr(a, "field" + str(i), i * i)
print([getattr(a, "field" + str(i)) for i in range(3)])
delattr(a, "x")
print(hasattr(a, "x"))
try:
    delattr(a, "x")
except AttributeError as e:
    print("AttributeError", e)
try:
    getattr(a, "nothing")
except AttributeError as e:
    print("AttributeError", e)
