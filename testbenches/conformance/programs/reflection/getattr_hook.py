# __getattr__ is asked for what is missing only.
class Dynamic:
    def __init__(self):
        self.real = "real"

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: name[4:]
        raise AttributeError(f"no {name} here")


d = Dynamic()
print(d.real, d.get_colour(), d.get_x())
print(hasattr(d, "get_z"), hasattr(d, "other"), getattr(d, "other", 0))
try:
    d.other
except AttributeError as e:
    print("AttributeError", e)
d.get_colour = "assigned"
print(d.get_colour)
