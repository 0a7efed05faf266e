# Filling objects from data.
class Settings:
    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)

    def __eq__(self, other):
        return vars(self) == vars(other)

    def __repr__(self):
        inside = ", ".join(f"{k}={v!r}" for k, v in vars(self).items())
        return f"Settings({inside})"


s = Settings(host="h", port=80, tags=["a"])
t = Settings(tags=["a"], port=80, host="h")
print(s, s == t)
t.port = 81
print(s == t, t)
for name in ("host", "nothing"):
    print(name, getattr(s, name, "?"))
